note
	description: "Initial contents and settings of a vector store; every field is optional."

class
	CREATE_VECTOR_STORE_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	file_ids: detachable LIST [STRING_32]
			-- IDs of up to 500 uploaded files to index right away.

	name: detachable STRING_32
			-- Label for people to recognize the store by.

	description: detachable STRING_32
			-- Note on what the store is for.

	expires_after: detachable VECTOR_STORE_EXPIRATION_AFTER
			-- The JSON field `expires_after'.

	chunking_strategy: detachable CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY
			-- How to split the files named in `file_ids`, which must not be empty. Automatic chunking applies
			-- by default.

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

feature -- Status report

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

feature -- Element change

	set_file_ids (a_file_ids: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `file_ids' to a list of these items; Void leaves it out.
		require
			file_ids_not_longer: a_file_ids /= Void implies a_file_ids.upper - a_file_ids.lower + 1 <= 500
		do
			file_ids := texts_copy (a_file_ids)
		ensure
			file_ids_set: are_texts_copy (file_ids, a_file_ids)
		end

	extend_file_ids (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `file_ids'.
		do
			if attached file_ids as l_value then
				l_value.extend (a_item.to_string_32)
			else
				file_ids := file_ids_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: file_ids_codec.count (file_ids) = old file_ids_codec.count (file_ids) + 1
			has_item: attached file_ids as l_value and then l_value.last.same_string_general (a_item)
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_description (a_description: detachable READABLE_STRING_GENERAL)
			-- Set `description'; Void leaves it out.
		do
			description := text_copy (a_description)
		ensure
			description_set: is_text_copy (description, a_description)
		end

	set_expires_after (a_expires_after: detachable VECTOR_STORE_EXPIRATION_AFTER)
			-- Set `expires_after'; Void leaves it out.
		do
			expires_after := a_expires_after
		ensure
			expires_after_set: expires_after = a_expires_after
		end

	set_chunking_strategy (a_chunking_strategy: detachable CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY)
			-- Set `chunking_strategy'; Void leaves it out.
		do
			chunking_strategy := a_chunking_strategy
		ensure
			chunking_strategy_set: chunking_strategy = a_chunking_strategy
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
			file_ids := file_ids_codec.field (a_fields, once "file_ids")
			name := a_fields.text (once "name")
			description := a_fields.text (once "description")
			expires_after := (create {API_MODEL_CODEC [VECTOR_STORE_EXPIRATION_AFTER]}).field (a_fields, once "expires_after")
			chunking_strategy := (create {CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY_CODEC}).field (a_fields, once "chunking_strategy")
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := metadata_codec.field (a_fields, once "metadata")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_ids_codec.put (a_fields, "file_ids", file_ids, False)
			a_fields.put_text ("name", name, False)
			a_fields.put_text ("description", description, False)
			a_fields.put_value ("expires_after", expires_after, False)
			a_fields.put_value ("chunking_strategy", chunking_strategy, False)
			metadata_codec.put (a_fields, "metadata", metadata, is_metadata_null)
		end

feature {NONE} -- Implementation

	file_ids_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	metadata_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

invariant
	metadata_null: is_metadata_null implies metadata = Void

end
