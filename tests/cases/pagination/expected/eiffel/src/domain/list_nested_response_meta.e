note
	description: "listNested response meta."

class
	LIST_NESTED_RESPONSE_META

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	next_cursor: detachable STRING_32
			-- The JSON field `next_cursor'.

feature -- Element change

	set_next_cursor (a_next_cursor: detachable READABLE_STRING_GENERAL)
			-- Set `next_cursor'; Void leaves it out.
		do
			if a_next_cursor /= Void then
				create next_cursor.make_from_string_general (a_next_cursor)
			else
				next_cursor := Void
			end
		ensure
			next_cursor_set: (next_cursor = Void) = (a_next_cursor = Void)
			same_text: attached next_cursor as l_text and then a_next_cursor /= Void implies l_text.same_string_general (a_next_cursor)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			next_cursor := a_fields.text ("next_cursor")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("next_cursor", next_cursor, False)
		end

end
