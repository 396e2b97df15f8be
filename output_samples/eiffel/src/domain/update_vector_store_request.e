note
	description: "Changes to a vector store; fields left out keep their values."

class
	UPDATE_VECTOR_STORE_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	name: detachable STRING_32
			-- New label of the store.

	expires_after: detachable VECTOR_STORE_EXPIRATION_AFTER
			-- The JSON field `expires_after'.

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

feature -- Status report

	is_name_null: BOOLEAN
			-- Is `name' null, rather than not set?

	is_expires_after_null: BOOLEAN
			-- Is `expires_after' null, rather than not set?

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
			is_name_null := False
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_name_null
			-- Have null for `name'.
		do
			name := Void
			is_name_null := True
		ensure
			is_name_null: is_name_null
		end

	set_expires_after (a_expires_after: detachable VECTOR_STORE_EXPIRATION_AFTER)
			-- Set `expires_after'; Void leaves it out.
		do
			expires_after := a_expires_after
			is_expires_after_null := False
		ensure
			expires_after_set: expires_after = a_expires_after
		end

	set_expires_after_null
			-- Have null for `expires_after'.
		do
			expires_after := Void
			is_expires_after_null := True
		ensure
			is_expires_after_null: is_expires_after_null
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
			is_name_null := a_fields.is_null (once "name")
			name := a_fields.text (once "name")
			is_expires_after_null := a_fields.is_null (once "expires_after")
			expires_after := (create {API_MODEL_CODEC [VECTOR_STORE_EXPIRATION_AFTER]}).field (a_fields, once "expires_after")
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := metadata_codec.field (a_fields, once "metadata")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("name", name, is_name_null)
			a_fields.put_value ("expires_after", expires_after, is_expires_after_null)
			metadata_codec.put (a_fields, "metadata", metadata, is_metadata_null)
		end

feature {NONE} -- Implementation

	metadata_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

invariant
	name_null: is_name_null implies name = Void
	expires_after_null: is_expires_after_null implies expires_after = Void
	metadata_null: is_metadata_null implies metadata = Void

end
