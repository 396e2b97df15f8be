note
	description: "Reports the fixed chunk length that a file was indexed with."

class
	STATIC_CHUNKING_STRATEGY_RESPONSE_PARAM

inherit
	API_ANSWER

	VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks fixed-length chunking.

	static: STATIC_CHUNKING_STRATEGY
			-- The JSON field `static'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			static := (create {API_MODEL_CODEC [STATIC_CHUNKING_STRATEGY]}).required_field (a_fields, once "static")
		end

end
