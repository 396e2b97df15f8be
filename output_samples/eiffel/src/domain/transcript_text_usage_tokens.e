note
	description: "Usage for models that bill by tokens."

class
	TRANSCRIPT_TEXT_USAGE_TOKENS

inherit
	API_ANSWER

	CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON_USAGE

	CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Tells that usage is measured in tokens.

	input_tokens: INTEGER_64
			-- Tokens that the audio and the prompt were billed as.

	input_token_details: detachable TRANSCRIPT_TEXT_USAGE_TOKENS_INPUT_TOKEN_DETAILS
			-- How the input tokens divide by kind.

	output_tokens: INTEGER_64
			-- Tokens in the transcript.

	total_tokens: INTEGER_64
			-- Input and output tokens together.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			input_tokens := a_fields.required_integer_64 (once "input_tokens")
			input_token_details := (create {API_MODEL_CODEC [TRANSCRIPT_TEXT_USAGE_TOKENS_INPUT_TOKEN_DETAILS]}).field (a_fields, once "input_token_details")
			output_tokens := a_fields.required_integer_64 (once "output_tokens")
			total_tokens := a_fields.required_integer_64 (once "total_tokens")
		end

end
