note
	description: "filterByForm filter range."

class
	FILTER_BY_FORM_FILTER_RANGE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	from_field: detachable STRING_32
			-- The JSON field `from'.

feature -- Element change

	set_from_field (a_from_field: detachable READABLE_STRING_GENERAL)
			-- Set `from_field'; Void leaves it out.
		do
			from_field := text_copy (a_from_field)
		ensure
			from_field_set: is_text_copy (from_field, a_from_field)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			from_field := a_fields.text (once "from")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("from", from_field, False)
		end

end
