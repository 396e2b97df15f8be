note
	description: "A collection of indexed files that the `file_search` tool and search requests can query."

class
	VECTOR_STORE_OBJECT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- ID of the store, used in paths and tool settings.

	object: STRING_32
			-- Always `vector_store`.

	created_at: INTEGER_64
			-- Unix time at which the store was made.

	name: STRING_32
			-- Label of the store.

	usage_bytes: INTEGER_64
			-- Storage that all indexed files take, in bytes.

	file_counts: VECTOR_STORE_OBJECT_FILE_COUNTS
			-- The JSON field `file_counts'.

	status: STRING_32
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

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			object := a_fields.required_text (once "object")
			created_at := a_fields.required_integer_64 (once "created_at")
			name := a_fields.required_text (once "name")
			usage_bytes := a_fields.required_integer_64 (once "usage_bytes")
			file_counts := (create {API_MODEL_CODEC [VECTOR_STORE_OBJECT_FILE_COUNTS]}).required_field (a_fields, once "file_counts")
			status := a_fields.required_text (once "status")
			expires_after := (create {API_MODEL_CODEC [VECTOR_STORE_EXPIRATION_AFTER]}).field (a_fields, once "expires_after")
			is_expires_at_null := a_fields.is_null (once "expires_at")
			expires_at := a_fields.integer_64 (once "expires_at")
			has_expires_at := a_fields.is_integer_64 (once "expires_at")
			a_fields.need (once "last_active_at")
			is_last_active_at_null := a_fields.is_null (once "last_active_at")
			last_active_at := a_fields.integer_64 (once "last_active_at")
			has_last_active_at := a_fields.is_integer_64 (once "last_active_at")
			a_fields.need (once "metadata")
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).field (a_fields, once "metadata")
		end

invariant
	expires_at_null: is_expires_at_null implies not has_expires_at
	last_active_at_null: is_last_active_at_null implies not has_last_active_at
	metadata_null: is_metadata_null implies metadata = Void

end
