note
	description: "filterByForm filter."

class
	FILTER_BY_FORM_FILTER

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_kind: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create kind.make_from_string_general (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	ages: detachable LIST [INTEGER_64]
			-- The JSON field `ages'.

	range: detachable FILTER_BY_FORM_FILTER_RANGE
			-- The JSON field `range'.

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_ages (a_ages: detachable READABLE_INDEXABLE [INTEGER_64])
			-- Set `ages' to a list of these items; Void leaves it out.
		do
			ages := ages_codec.list (a_ages)
		ensure
			ages_set: ages_codec.is_list (ages, a_ages)
		end

	extend_ages (a_item: INTEGER_64)
			-- Add `a_item' to `ages'.
		do
			if attached ages as l_value then
				l_value.extend (a_item)
			else
				ages := ages_codec.singleton (a_item)
			end
		ensure
			one_more: ages_codec.count (ages) = old ages_codec.count (ages) + 1
			has_item: attached ages as l_value and then l_value.last = a_item
		end

	set_range (a_range: detachable FILTER_BY_FORM_FILTER_RANGE)
			-- Set `range'; Void leaves it out.
		do
			range := a_range
		ensure
			range_set: range = a_range
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			ages := ages_codec.field (a_fields, once "ages")
			range := (create {API_MODEL_CODEC [FILTER_BY_FORM_FILTER_RANGE]}).field (a_fields, once "range")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			ages_codec.put (a_fields, "ages", ages, False)
			a_fields.put_value ("range", range, False)
		end

feature {NONE} -- Implementation

	ages_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

end
