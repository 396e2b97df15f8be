note
	description: "Nested content."

class
	NESTED_CONTENT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	more: detachable STRING_32
			-- The JSON field `more'.

feature -- Element change

	set_more (a_more: detachable READABLE_STRING_GENERAL)
			-- Set `more'; Void leaves it out.
		do
			more := text_copy (a_more)
		ensure
			more_set: is_text_copy (more, a_more)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			more := a_fields.text (once "more")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("more", more, False)
		end

end
