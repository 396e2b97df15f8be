note
	description: "All models that the caller may use."

class
	LIST_MODELS_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: STRING_32
			-- Always `list`.

	data: LIST [MODEL]
			-- The available models, in no particular order.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.required_text (once "object")
			data := (create {API_LIST_CODEC [MODEL]}.make (create {API_MODEL_CODEC [MODEL]})).required_field (a_fields, once "data")
		end

end
