note
	description: "A collection of indexed files that the `file_search` tool and search requests can query."

class
	VECTOR_STORE_OBJECT

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
			object := {STRING_32} "vector_store"
		end

feature -- Access

	id: detachable STRING_32
			-- ID of the store, used in paths and tool settings.

	object: detachable STRING_32
			-- Always `vector_store`.

	created_at: INTEGER_64
			-- Unix time at which the store was made.

	name: detachable STRING_32
			-- Label of the store.

	usage_bytes: INTEGER_64
			-- Storage that all indexed files take, in bytes.

	file_counts: detachable VECTOR_STORE_OBJECT_FILE_COUNTS
			-- The JSON field `file_counts'.

	status: detachable STRING_32
			-- State of the store: still indexing, ready (`completed`) or expired. Known values:
			-- {VECTOR_STORE_OBJECT_STATUS}.

	expires_after: detachable VECTOR_STORE_EXPIRATION_AFTER
			-- The JSON field `expires_after'.

	expires_at: INTEGER_64
			-- Unix time at which the store will expire.

	last_active_at: INTEGER_64
			-- Unix time of the most recent use.

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

feature -- Status report

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	has_usage_bytes: BOOLEAN
			-- Is `usage_bytes' set?

	has_expires_at: BOOLEAN
			-- Is `expires_at' set?

	has_last_active_at: BOOLEAN
			-- Is `last_active_at' set?

	is_expires_at_null: BOOLEAN
			-- Is `expires_at' null, rather than not set?

	is_last_active_at_null: BOOLEAN
			-- Is `last_active_at' null, rather than not set?

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and object /= Void
				and has_created_at
				and name /= Void
				and has_usage_bytes
				and file_counts /= Void
				and status /= Void
				and (has_last_active_at or is_last_active_at_null)
				and (metadata /= Void or is_metadata_null)
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

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
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

	set_file_counts (a_file_counts: detachable VECTOR_STORE_OBJECT_FILE_COUNTS)
			-- Set `file_counts'; Void leaves it out.
		do
			file_counts := a_file_counts
		ensure
			file_counts_set: file_counts = a_file_counts
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

	set_expires_after (a_expires_after: detachable VECTOR_STORE_EXPIRATION_AFTER)
			-- Set `expires_after'; Void leaves it out.
		do
			expires_after := a_expires_after
		ensure
			expires_after_set: expires_after = a_expires_after
		end

	set_expires_at (a_expires_at: INTEGER_64)
			-- Set `expires_at'.
		do
			expires_at := a_expires_at
			has_expires_at := True
			is_expires_at_null := False
		ensure
			expires_at_set: expires_at = a_expires_at
			has_expires_at: has_expires_at
		end

	unset_expires_at
			-- Leave `expires_at' out.
		do
			expires_at := 0
			has_expires_at := False
			is_expires_at_null := False
		ensure
			not_has_expires_at: not has_expires_at
		end

	set_expires_at_null
			-- Have null for `expires_at'.
		do
			unset_expires_at
			is_expires_at_null := True
		ensure
			is_expires_at_null: is_expires_at_null
		end

	set_last_active_at (a_last_active_at: INTEGER_64)
			-- Set `last_active_at'.
		do
			last_active_at := a_last_active_at
			has_last_active_at := True
			is_last_active_at_null := False
		ensure
			last_active_at_set: last_active_at = a_last_active_at
			has_last_active_at: has_last_active_at
		end

	unset_last_active_at
			-- Leave `last_active_at' out.
		do
			last_active_at := 0
			has_last_active_at := False
			is_last_active_at_null := False
		ensure
			not_has_last_active_at: not has_last_active_at
		end

	set_last_active_at_null
			-- Have null for `last_active_at'.
		do
			unset_last_active_at
			is_last_active_at_null := True
		ensure
			is_last_active_at_null: is_last_active_at_null
		end

	set_metadata (a_metadata: detachable STRING_TABLE [STRING_32])
			-- Set `metadata'; Void leaves it out.
		do
			metadata := a_metadata
			is_metadata_null := False
		ensure
			metadata_set: metadata = a_metadata
		end

	set_metadata_null
			-- Have null for `metadata'.
		do
			metadata := Void
			is_metadata_null := True
		ensure
			is_metadata_null: is_metadata_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			object := a_fields.text ("object")
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			name := a_fields.text ("name")
			usage_bytes := a_fields.integer_64 ("usage_bytes")
			has_usage_bytes := a_fields.is_found
			file_counts := file_counts_codec.field (a_fields, "file_counts")
			status := a_fields.text ("status")
			expires_after := expires_after_codec.field (a_fields, "expires_after")
			is_expires_at_null := a_fields.is_null ("expires_at")
			expires_at := a_fields.integer_64 ("expires_at")
			has_expires_at := a_fields.is_found
			is_last_active_at_null := a_fields.is_null ("last_active_at")
			last_active_at := a_fields.integer_64 ("last_active_at")
			has_last_active_at := a_fields.is_found
			is_metadata_null := a_fields.is_null ("metadata")
			metadata := metadata_codec.field (a_fields, "metadata")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("object", object, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			a_fields.put_text ("name", name, False)
			a_fields.put_integer ("usage_bytes", usage_bytes, has_usage_bytes, False)
			file_counts_codec.put (a_fields, "file_counts", file_counts, False)
			a_fields.put_text ("status", status, False)
			expires_after_codec.put (a_fields, "expires_after", expires_after, False)
			a_fields.put_integer ("expires_at", expires_at, has_expires_at, is_expires_at_null)
			a_fields.put_integer ("last_active_at", last_active_at, has_last_active_at, is_last_active_at_null)
			metadata_codec.put (a_fields, "metadata", metadata, is_metadata_null)
		end

feature {NONE} -- Implementation

	file_counts_codec: API_MODEL_CODEC [VECTOR_STORE_OBJECT_FILE_COUNTS]
			-- What reads and writes it.
		once
			create Result
		end

	expires_after_codec: API_MODEL_CODEC [VECTOR_STORE_EXPIRATION_AFTER]
			-- What reads and writes it.
		once
			create Result
		end

	metadata_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
