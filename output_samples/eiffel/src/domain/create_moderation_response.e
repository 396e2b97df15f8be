note
	description: "Verdicts on the content of a moderation request."

class
	CREATE_MODERATION_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- ID of this moderation check.

	model: STRING_32
			-- Exact moderation model that did the check.

	results: LIST [CREATE_MODERATION_RESPONSE_RESULT]
			-- Verdicts, in the order of the inputs.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			model := a_fields.required_text (once "model")
			results := (create {API_LIST_CODEC [CREATE_MODERATION_RESPONSE_RESULT]}.make (create {API_MODEL_CODEC [CREATE_MODERATION_RESPONSE_RESULT]})).required_field (a_fields, once "results")
		end

end
