note
	description: "An uploaded file as a member of a vector store."

class
	VECTOR_STORE_FILE_OBJECT

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "vector_store.file"
		end

feature -- Access

	id: detachable STRING_32
			-- ID of the underlying file.

	object: detachable STRING_32
			-- Always `vector_store.file`.

	usage_bytes: INTEGER_64
			-- Storage that the indexed file takes, in bytes; the upload itself may be larger or smaller.

	created_at: INTEGER_64
			-- Unix time at which the file was attached.

	vector_store_id: detachable STRING_32
			-- Vector store that holds the file.

	status: detachable STRING_32
			-- Progress of indexing; only `completed` files can be searched. Known values:
			-- {VECTOR_STORE_FILE_OBJECT_STATUS}.

	last_error: detachable VECTOR_STORE_FILE_OBJECT_LAST_ERROR
			-- Why indexing failed, or null if it did not.

	chunking_strategy: detachable VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY
			-- How the file was split into chunks.

	attributes: detachable STRING_TABLE [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- The JSON field `attributes'.

feature -- Status report

	has_usage_bytes: BOOLEAN
			-- Is `usage_bytes' set?

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	is_last_error_null: BOOLEAN
			-- Is `last_error' null, rather than not set?

	is_attributes_null: BOOLEAN
			-- Is `attributes' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and object /= Void
				and has_usage_bytes
				and has_created_at
				and vector_store_id /= Void
				and status /= Void
				and (last_error /= Void or is_last_error_null)
		end

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end

	set_usage_bytes (a_usage_bytes: INTEGER_64)
			-- Set `usage_bytes'.
		do
			usage_bytes := a_usage_bytes
			has_usage_bytes := True
		ensure
			usage_bytes_set: usage_bytes = a_usage_bytes
			has_usage_bytes: has_usage_bytes
		end

	unset_usage_bytes
			-- Leave `usage_bytes' out.
		do
			usage_bytes := 0
			has_usage_bytes := False
		ensure
			not_has_usage_bytes: not has_usage_bytes
		end

	set_created_at (a_created_at: INTEGER_64)
			-- Set `created_at'.
		do
			created_at := a_created_at
			has_created_at := True
		ensure
			created_at_set: created_at = a_created_at
			has_created_at: has_created_at
		end

	unset_created_at
			-- Leave `created_at' out.
		do
			created_at := 0
			has_created_at := False
		ensure
			not_has_created_at: not has_created_at
		end

	set_vector_store_id (a_vector_store_id: detachable READABLE_STRING_GENERAL)
			-- Set `vector_store_id'; Void leaves it out.
		do
			if a_vector_store_id /= Void then
				create vector_store_id.make_from_string_general (a_vector_store_id)
			else
				vector_store_id := Void
			end
		ensure
			vector_store_id_set: (vector_store_id = Void) = (a_vector_store_id = Void)
			same_text: attached vector_store_id as l_text and then a_vector_store_id /= Void implies l_text.same_string_general (a_vector_store_id)
		end

	set_status (a_status: detachable READABLE_STRING_GENERAL)
			-- Set `status'; Void leaves it out.
		do
			if a_status /= Void then
				create status.make_from_string_general (a_status)
			else
				status := Void
			end
		ensure
			status_set: (status = Void) = (a_status = Void)
			same_text: attached status as l_text and then a_status /= Void implies l_text.same_string_general (a_status)
		end

	set_last_error (a_last_error: detachable VECTOR_STORE_FILE_OBJECT_LAST_ERROR)
			-- Set `last_error'; Void leaves it out.
		do
			last_error := a_last_error
			is_last_error_null := False
		ensure
			last_error_set: last_error = a_last_error
		end

	set_last_error_null
			-- Have null for `last_error'.
		do
			last_error := Void
			is_last_error_null := True
		ensure
			is_last_error_null: is_last_error_null
		end

	set_chunking_strategy (a_chunking_strategy: detachable VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY)
			-- Set `chunking_strategy'; Void leaves it out.
		do
			chunking_strategy := a_chunking_strategy
		ensure
			chunking_strategy_set: chunking_strategy = a_chunking_strategy
		end

	set_attributes (a_attributes: detachable STRING_TABLE [VECTOR_STORE_FILE_ATTRIBUTES_VALUE])
			-- Set `attributes'; Void leaves it out.
		do
			attributes := a_attributes
			is_attributes_null := False
		ensure
			attributes_set: attributes = a_attributes
		end

	set_attributes_null
			-- Have null for `attributes'.
		do
			attributes := Void
			is_attributes_null := True
		ensure
			is_attributes_null: is_attributes_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			object := a_fields.text ("object")
			usage_bytes := a_fields.integer_64 ("usage_bytes")
			has_usage_bytes := a_fields.is_found
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			vector_store_id := a_fields.text ("vector_store_id")
			status := a_fields.text ("status")
			is_last_error_null := a_fields.is_null ("last_error")
			last_error := last_error_codec.field (a_fields, "last_error")
			chunking_strategy := chunking_strategy_codec.field (a_fields, "chunking_strategy")
			is_attributes_null := a_fields.is_null ("attributes")
			attributes := attributes_codec.field (a_fields, "attributes")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("object", object, False)
			a_fields.put_integer ("usage_bytes", usage_bytes, has_usage_bytes, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			a_fields.put_text ("vector_store_id", vector_store_id, False)
			a_fields.put_text ("status", status, False)
			last_error_codec.put (a_fields, "last_error", last_error, is_last_error_null)
			chunking_strategy_codec.put (a_fields, "chunking_strategy", chunking_strategy, False)
			attributes_codec.put (a_fields, "attributes", attributes, is_attributes_null)
		end

feature {NONE} -- Implementation

	last_error_codec: API_MODEL_CODEC [VECTOR_STORE_FILE_OBJECT_LAST_ERROR]
			-- What reads and writes it.
		once
			create Result
		end

	chunking_strategy_codec: VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	attributes_codec: API_MAP_CODEC [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {VECTOR_STORE_FILE_ATTRIBUTES_VALUE_CODEC})
		end

end
