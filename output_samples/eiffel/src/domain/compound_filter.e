note
	description: "Joins several conditions, which may themselves be compound, into one."

class
	COMPOUND_FILTER

inherit
	API_MODEL

	COMPOUND_FILTER_FILTER

	VECTOR_STORE_SEARCH_REQUEST_FILTERS

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_type: READABLE_STRING_GENERAL; a_filters: READABLE_INDEXABLE [COMPOUND_FILTER_FILTER])
			-- Set what is required.
		do
			make
			set_type (a_type)
			set_filters (a_filters)
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

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			type := text_copy (a_type)
		ensure
			type_set: is_text_copy (type, a_type)
		end

	set_filters (a_filters: detachable READABLE_INDEXABLE [COMPOUND_FILTER_FILTER])
			-- Set `filters' to a list of these items; Void leaves it out.
		do
			filters := filters_codec.list (a_filters)
		ensure
			filters_set: filters_codec.is_list (filters, a_filters)
		end

	extend_filters (a_item: COMPOUND_FILTER_FILTER)
			-- Add `a_item' to `filters'.
		do
			filters := filters_codec.extended (filters, a_item)
		ensure
			one_more: filters_codec.count (filters) = old filters_codec.count (filters) + 1
			has_item: attached filters as l_value and then l_value.last = a_item
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
			a_fields.put_required_text ("type", type, False)
			filters_codec.put_required (a_fields, "filters", filters, False)
		end

feature {NONE} -- Implementation

	filters_codec: API_LIST_CODEC [COMPOUND_FILTER_FILTER]
			-- What reads and writes it.
		once
			create Result.make (create {COMPOUND_FILTER_FILTER_CODEC})
		end

end
