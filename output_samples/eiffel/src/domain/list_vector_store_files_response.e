note
	description: "A page of vector store files; `last_id` is the cursor for the next one."

class
	LIST_VECTOR_STORE_FILES_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: STRING_32
			-- The JSON field `object'.

	data: LIST [VECTOR_STORE_FILE_OBJECT]
			-- The JSON field `data'.

	first_id: STRING_32
			-- The JSON field `first_id'.

	last_id: STRING_32
			-- The JSON field `last_id'.

	has_more: BOOLEAN
			-- The JSON field `has_more'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.required_text (once "object")
			data := (create {API_LIST_CODEC [VECTOR_STORE_FILE_OBJECT]}.make (create {API_MODEL_CODEC [VECTOR_STORE_FILE_OBJECT]})).required_field (a_fields, once "data")
			first_id := a_fields.required_text (once "first_id")
			last_id := a_fields.required_text (once "last_id")
			has_more := a_fields.required_boolean (once "has_more")
		end

end
