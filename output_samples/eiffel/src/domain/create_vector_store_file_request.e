note
	description: "An uploaded file to attach, with optional attributes and chunking."

class
	CREATE_VECTOR_STORE_FILE_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_file_id: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create file_id.make_from_string_general (a_file_id)
		ensure
			file_id_set: is_text_copy (file_id, a_file_id)
		end

feature -- Access

	file_id: STRING_32
			-- ID of a file uploaded earlier.

	chunking_strategy: detachable CHUNKING_STRATEGY_REQUEST_PARAM
			-- The JSON field `chunking_strategy'.

	attributes: detachable STRING_TABLE [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- The JSON field `attributes'.

feature -- Status report

	is_attributes_null: BOOLEAN
			-- Is `attributes' null, rather than not set?

feature -- Element change

	set_file_id (a_file_id: READABLE_STRING_GENERAL)
			-- Set `file_id'.
		do
			create file_id.make_from_string_general (a_file_id)
			mark_set ("file_id")
		ensure
			file_id_set: is_text_copy (file_id, a_file_id)
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
			file_id := a_fields.required_text (once "file_id")
			chunking_strategy := (create {CHUNKING_STRATEGY_REQUEST_PARAM_CODEC}).field (a_fields, once "chunking_strategy")
			is_attributes_null := a_fields.is_null (once "attributes")
			attributes := attributes_codec.field (a_fields, once "attributes")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("file_id", file_id)
			a_fields.put_value ("chunking_strategy", chunking_strategy, False)
			attributes_codec.put (a_fields, "attributes", attributes, is_attributes_null)
		end

feature {NONE} -- Implementation

	attributes_codec: API_MAP_CODEC [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {VECTOR_STORE_FILE_ATTRIBUTES_VALUE_CODEC})
		end

invariant
	attributes_null: is_attributes_null implies attributes = Void

end
