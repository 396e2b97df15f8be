note
	description: "A group of files being added to a vector store together."

class
	VECTOR_STORE_FILE_BATCH_OBJECT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- ID of the batch, for polling and canceling it.

	object: STRING_32
			-- Always `vector_store.files_batch`.

	created_at: INTEGER_64
			-- Unix time at which the batch was made.

	vector_store_id: STRING_32
			-- Vector store that receives the files.

	status: STRING_32
			-- Progress of the batch as a whole. Known values: {VECTOR_STORE_FILE_BATCH_OBJECT_STATUS}.

	file_counts: VECTOR_STORE_FILE_BATCH_OBJECT_FILE_COUNTS
			-- The JSON field `file_counts'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			object := a_fields.required_text (once "object")
			created_at := a_fields.required_integer_64 (once "created_at")
			vector_store_id := a_fields.required_text (once "vector_store_id")
			status := a_fields.required_text (once "status")
			file_counts := (create {API_MODEL_CODEC [VECTOR_STORE_FILE_BATCH_OBJECT_FILE_COUNTS]}).required_field (a_fields, once "file_counts")
		end

end
