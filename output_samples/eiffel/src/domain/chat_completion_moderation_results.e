note
	description: "Outcome of a moderation check that ran without errors."

class
	CHAT_COMPLETION_MODERATION_RESULTS

inherit
	API_ANSWER

	CHAT_COMPLETION_MODERATION_INPUT

	CHAT_COMPLETION_MODERATION_OUTPUT

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks this outcome as a completed check.

	model: STRING_32
			-- Moderation model that did the check.

	results: LIST [MODERATION_RESULT_BODY]
			-- Verdicts, one for each piece of content checked.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			model := a_fields.required_text (once "model")
			results := (create {API_LIST_CODEC [MODERATION_RESULT_BODY]}.make (create {API_MODEL_CODEC [MODERATION_RESULT_BODY]})).required_field (a_fields, once "results")
		end

end
