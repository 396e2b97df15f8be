note
	description: "Attributes to keep with a file of a vector store."

class
	UPDATE_VECTOR_STORE_FILE_ATTRIBUTES_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_attributes: detachable STRING_TABLE [VECTOR_STORE_FILE_ATTRIBUTES_VALUE])
			-- Set what is required.
		do
			set_attributes (a_attributes)
			is_attributes_null := a_attributes = Void
		ensure
			attributes_set: attributes = a_attributes
		end

feature -- Access

	attributes: detachable STRING_TABLE [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- The JSON field `attributes'.

feature -- Status report

	is_attributes_null: BOOLEAN
			-- Is `attributes' null, rather than not set?

feature -- Element change

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
			is_attributes_null := a_fields.is_null (once "attributes")
			attributes := attributes_codec.field (a_fields, once "attributes")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.need ("attributes")
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
