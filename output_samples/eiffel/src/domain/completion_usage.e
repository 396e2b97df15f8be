note
	description: "Number of tokens that a request consumed."

class
	COMPLETION_USAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	completion_tokens: INTEGER_64
			-- Tokens that the model generated.

	prompt_tokens: INTEGER_64
			-- Tokens in the input.

	total_tokens: INTEGER_64
			-- Sum of input and generated tokens.

	completion_tokens_details: detachable COMPLETION_USAGE_COMPLETION_TOKENS_DETAILS
			-- How the generated tokens divide by kind.

	prompt_tokens_details: detachable COMPLETION_USAGE_PROMPT_TOKENS_DETAILS
			-- How the input tokens divide by kind.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			completion_tokens := a_fields.required_integer_64 (once "completion_tokens")
			prompt_tokens := a_fields.required_integer_64 (once "prompt_tokens")
			total_tokens := a_fields.required_integer_64 (once "total_tokens")
			completion_tokens_details := (create {API_MODEL_CODEC [COMPLETION_USAGE_COMPLETION_TOKENS_DETAILS]}).field (a_fields, once "completion_tokens_details")
			prompt_tokens_details := (create {API_MODEL_CODEC [COMPLETION_USAGE_PROMPT_TOKENS_DETAILS]}).field (a_fields, once "prompt_tokens_details")
		end

end
