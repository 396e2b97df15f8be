note
	description: "Page."

class
	PAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	data: LIST [SHELF]
			-- The JSON field `data'.

	next_cursor: detachable STRING_32
			-- The JSON field `next_cursor'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := (create {API_LIST_CODEC [SHELF]}.make (create {API_MODEL_CODEC [SHELF]})).required_field (a_fields, once "data")
			next_cursor := a_fields.text (once "next_cursor")
		end

end
