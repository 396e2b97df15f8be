note
	description: "Outcome of deleting a file."

class
	DELETE_FILE_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- The JSON field `id'.

	object: STRING_32
			-- Always `file`.

	deleted: BOOLEAN
			-- The JSON field `deleted'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			object := a_fields.required_text (once "object")
			deleted := a_fields.required_boolean (once "deleted")
		end

end
