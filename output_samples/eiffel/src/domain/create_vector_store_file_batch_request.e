note
	description: "Files to attach in one go, listed in either `file_ids` or `files`."

class
	CREATE_VECTOR_STORE_FILE_BATCH_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	file_ids: detachable LIST [STRING_32]
			-- IDs of up to 2,000 uploaded files, all of which share the batch's `attributes` and
			-- `chunking_strategy`. Cannot be combined with `files`.

	files: detachable LIST [CREATE_VECTOR_STORE_FILE_REQUEST]
			-- Up to 2,000 files that each bring their own settings; those of the batch then have no effect.
			-- Cannot be combined with `file_ids`.

	chunking_strategy: detachable CHUNKING_STRATEGY_REQUEST_PARAM
			-- The JSON field `chunking_strategy'.

	attributes: detachable STRING_TABLE [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- The JSON field `attributes'.

feature -- Status report

	is_attributes_null: BOOLEAN
			-- Is `attributes' null, rather than not set?

feature -- Element change

	set_file_ids (a_file_ids: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `file_ids' to a list of these items; Void leaves it out.
		require
			file_ids_not_shorter: a_file_ids /= Void implies a_file_ids.upper - a_file_ids.lower + 1 >= 1
			file_ids_not_longer: a_file_ids /= Void implies a_file_ids.upper - a_file_ids.lower + 1 <= 2000
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

	set_files (a_files: detachable READABLE_INDEXABLE [CREATE_VECTOR_STORE_FILE_REQUEST])
			-- Set `files' to a list of these items; Void leaves it out.
		require
			files_not_shorter: a_files /= Void implies a_files.upper - a_files.lower + 1 >= 1
			files_not_longer: a_files /= Void implies a_files.upper - a_files.lower + 1 <= 2000
		do
			files := files_codec.list (a_files)
		ensure
			files_set: files_codec.is_list (files, a_files)
		end

	extend_files (a_item: CREATE_VECTOR_STORE_FILE_REQUEST)
			-- Add `a_item' to `files'.
		do
			if attached files as l_value then
				l_value.extend (a_item)
			else
				files := files_codec.singleton (a_item)
			end
		ensure
			one_more: files_codec.count (files) = old files_codec.count (files) + 1
			has_item: attached files as l_value and then l_value.last = a_item
		end

	set_chunking_strategy (a_chunking_strategy: detachable CHUNKING_STRATEGY_REQUEST_PARAM)
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
			file_ids := file_ids_codec.field (a_fields, once "file_ids")
			files := files_codec.field (a_fields, once "files")
			chunking_strategy := (create {CHUNKING_STRATEGY_REQUEST_PARAM_CODEC}).field (a_fields, once "chunking_strategy")
			is_attributes_null := a_fields.is_null (once "attributes")
			attributes := attributes_codec.field (a_fields, once "attributes")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_ids_codec.put (a_fields, "file_ids", file_ids, False)
			files_codec.put (a_fields, "files", files, False)
			a_fields.put_value ("chunking_strategy", chunking_strategy, False)
			attributes_codec.put (a_fields, "attributes", attributes, is_attributes_null)
		end

feature {NONE} -- Implementation

	file_ids_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	files_codec: API_LIST_CODEC [CREATE_VECTOR_STORE_FILE_REQUEST]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CREATE_VECTOR_STORE_FILE_REQUEST]})
		end

	attributes_codec: API_MAP_CODEC [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {VECTOR_STORE_FILE_ATTRIBUTES_VALUE_CODEC})
		end

invariant
	attributes_null: is_attributes_null implies attributes = Void

end
