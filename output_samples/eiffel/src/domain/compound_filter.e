note
	description: "Joins several conditions, which may themselves be compound, into one."

class
	COMPOUND_FILTER

inherit
	API_MODEL

	COMPOUND_FILTER_FILTER

	VECTOR_STORE_SEARCH_REQUEST_FILTERS

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_type: READABLE_STRING_GENERAL; a_filters: READABLE_INDEXABLE [COMPOUND_FILTER_FILTER])
			-- Set what is required.
		do
			create type.make_from_string_general (a_type)
			filters := filters_codec.new_list (a_filters)
		ensure
			type_set: is_text_copy (type, a_type)
			filters_set: filters_codec.is_list (filters, a_filters)
		end

feature -- Access

	type: STRING_32
			-- Whether all conditions must hold (`and`) or any one suffices (`or`). Known values:
			-- {COMPOUND_FILTER_TYPE}.

	filters: LIST [COMPOUND_FILTER_FILTER]
			-- Conditions to join.

feature -- Element change

	set_type (a_type: READABLE_STRING_GENERAL)
			-- Set `type'.
		do
			create type.make_from_string_general (a_type)
			mark_set ("type")
		ensure
			type_set: is_text_copy (type, a_type)
		end

	set_filters (a_filters: READABLE_INDEXABLE [COMPOUND_FILTER_FILTER])
			-- Set `filters' to a list of these items.
		do
			filters := filters_codec.new_list (a_filters)
			mark_set ("filters")
		ensure
			filters_set: filters_codec.is_list (filters, a_filters)
		end

	extend_filters (a_item: COMPOUND_FILTER_FILTER)
			-- Add `a_item' to `filters'.
		do
			filters.extend (a_item)
			mark_set ("filters")
		ensure
			one_more: filters.count = old filters.count + 1
			has_item: filters.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			filters := filters_codec.required_field (a_fields, once "filters")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			filters_codec.put_required (a_fields, "filters", filters)
		end

feature {NONE} -- Implementation

	filters_codec: API_LIST_CODEC [COMPOUND_FILTER_FILTER]
			-- What reads and writes it.
		once
			create Result.make (create {COMPOUND_FILTER_FILTER_CODEC})
		end

end
