note
	description: "Moderation outcome of a completion that was created with `moderation` set."

class
	CHAT_COMPLETION_MODERATION

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	input: CHAT_COMPLETION_MODERATION_INPUT
			-- Results for the messages that were sent, or the error that prevented the check.

	output: CHAT_COMPLETION_MODERATION_OUTPUT
			-- Results for the text that was generated, or the error that prevented the check.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			input := (create {CHAT_COMPLETION_MODERATION_INPUT_CODEC}).required_field (a_fields, once "input")
			output := (create {CHAT_COMPLETION_MODERATION_OUTPUT_CODEC}).required_field (a_fields, once "output")
		end

end
