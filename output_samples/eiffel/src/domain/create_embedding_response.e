note
	description: "The vectors for all inputs of an embedding request."

class
	CREATE_EMBEDDING_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	data: LIST [EMBEDDING]
			-- One entry for each input, in input order.

	model: STRING_32
			-- Model that computed the vectors.

	object: STRING_32
			-- Always `list`.

	usage: CREATE_EMBEDDING_RESPONSE_USAGE
			-- Number of tokens that the request consumed.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := (create {API_LIST_CODEC [EMBEDDING]}.make (create {API_MODEL_CODEC [EMBEDDING]})).required_field (a_fields, once "data")
			model := a_fields.required_text (once "model")
			object := a_fields.required_text (once "object")
			usage := (create {API_MODEL_CODEC [CREATE_EMBEDDING_RESPONSE_USAGE]}).required_field (a_fields, once "usage")
		end

end
