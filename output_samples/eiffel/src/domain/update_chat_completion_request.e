note
	description: "updateChatCompletion request."

class
	UPDATE_CHAT_COMPLETION_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_metadata: detachable STRING_TABLE [STRING_32])
			-- Set what is required.
		do
			set_metadata (a_metadata)
			is_metadata_null := a_metadata = Void
		ensure
			metadata_set: metadata = a_metadata
		end

feature -- Access

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

feature -- Status report

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

feature -- Element change

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
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := metadata_codec.field (a_fields, once "metadata")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.need ("metadata")
			metadata_codec.put (a_fields, "metadata", metadata, is_metadata_null)
		end

feature {NONE} -- Implementation

	metadata_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

invariant
	metadata_null: is_metadata_null implies metadata = Void

end
