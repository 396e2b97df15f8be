note
	description: "listNested response meta."

class
	LIST_NESTED_RESPONSE_META

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	next_cursor: detachable STRING_32
			-- The JSON field `next_cursor'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			next_cursor := a_fields.text (once "next_cursor")
		end

end
