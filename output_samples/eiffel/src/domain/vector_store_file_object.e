note
	description: "An uploaded file as a member of a vector store."

class
	VECTOR_STORE_FILE_OBJECT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- ID of the underlying file.

	object: STRING_32
			-- Always `vector_store.file`.

	usage_bytes: INTEGER_64
			-- Storage that the indexed file takes, in bytes; the upload itself may be larger or smaller.

	created_at: INTEGER_64
			-- Unix time at which the file was attached.

	vector_store_id: STRING_32
			-- Vector store that holds the file.

	status: STRING_32
			-- Progress of indexing; only `completed` files can be searched. Known values:
			-- {VECTOR_STORE_FILE_OBJECT_STATUS}.

	last_error: detachable VECTOR_STORE_FILE_OBJECT_LAST_ERROR
			-- Why indexing failed, or null if it did not.

	chunking_strategy: detachable VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY
			-- How the file was split into chunks.

	attributes: detachable STRING_TABLE [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- The JSON field `attributes'.

feature -- Status report

	is_last_error_null: BOOLEAN
			-- Is `last_error' null, rather than not set?

	is_attributes_null: BOOLEAN
			-- Is `attributes' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			object := a_fields.required_text (once "object")
			usage_bytes := a_fields.required_integer_64 (once "usage_bytes")
			created_at := a_fields.required_integer_64 (once "created_at")
			vector_store_id := a_fields.required_text (once "vector_store_id")
			status := a_fields.required_text (once "status")
			a_fields.need (once "last_error")
			is_last_error_null := a_fields.is_null (once "last_error")
			last_error := (create {API_MODEL_CODEC [VECTOR_STORE_FILE_OBJECT_LAST_ERROR]}).field (a_fields, once "last_error")
			chunking_strategy := (create {VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY_CODEC}).field (a_fields, once "chunking_strategy")
			is_attributes_null := a_fields.is_null (once "attributes")
			attributes := (create {API_MAP_CODEC [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]}.make (create {VECTOR_STORE_FILE_ATTRIBUTES_VALUE_CODEC})).field (a_fields, once "attributes")
		end

invariant
	last_error_null: is_last_error_null implies last_error = Void
	attributes_null: is_attributes_null implies attributes = Void

end
