note
	description: "Outcome of detaching a file from a vector store."

class
	DELETE_VECTOR_STORE_FILE_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- The JSON field `id'.

	deleted: BOOLEAN
			-- The JSON field `deleted'.

	object: STRING_32
			-- Always `vector_store.file.deleted`.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			deleted := a_fields.required_boolean (once "deleted")
			object := a_fields.required_text (once "object")
		end

end
