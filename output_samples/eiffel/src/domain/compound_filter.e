note
	description: "Joins several conditions, which may themselves be compound, into one."

class
	COMPOUND_FILTER

inherit
	API_MODEL
		redefine
			required_fields
		end

	COMPOUND_FILTER_FILTER

	VECTOR_STORE_SEARCH_REQUEST_FILTERS

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_type: READABLE_STRING_GENERAL; a_filters: ARRAY [COMPOUND_FILTER_FILTER])
			-- Set what is required.
		do
			make
			set_type (a_type)
			set_filters (filters_codec.from_array (a_filters))
		ensure
			type_set: is_text_copy (type, a_type)
			filters_set: filters /= Void
		end

feature -- Access

	type: detachable STRING_32
			-- Whether all conditions must hold (`and`) or any one suffices (`or`). Known values:
			-- {COMPOUND_FILTER_TYPE}.

	filters: detachable LIST [COMPOUND_FILTER_FILTER]
			-- Conditions to join.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "type", {STRING_32} "filters">>
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			type := text_copy (a_type)
		ensure
			type_set: is_text_copy (type, a_type)
		end

	set_filters (a_filters: detachable LIST [COMPOUND_FILTER_FILTER])
			-- Set `filters'; Void leaves it out.
		do
			filters := a_filters
		ensure
			filters_set: filters = a_filters
		end

	extend_filters (a_item: COMPOUND_FILTER_FILTER)
			-- Add `a_item' to `filters'.
		do
			if attached filters as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [COMPOUND_FILTER_FILTER]} filters.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached filters as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			filters := filters_codec.field (a_fields, "filters")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			filters_codec.put (a_fields, "filters", filters, False)
		end

feature {NONE} -- Implementation

	filters_codec: API_LIST_CODEC [COMPOUND_FILTER_FILTER]
			-- What reads and writes it.
		once
			create Result.make (create {COMPOUND_FILTER_FILTER_CODEC})
		end

end
