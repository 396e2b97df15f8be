note
	description: "Token counts of a request to a GPT image model."

class
	IMAGE_GEN_USAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	input_tokens: INTEGER_64
			-- Tokens in the prompt, counting text and images.

	total_tokens: INTEGER_64
			-- Input and output tokens together.

	output_tokens: INTEGER_64
			-- Tokens spent on what the model produced.

	output_tokens_details: detachable IMAGE_GEN_OUTPUT_TOKENS_DETAILS
			-- The JSON field `output_tokens_details'.

	input_tokens_details: IMAGE_GEN_INPUT_USAGE_DETAILS
			-- The JSON field `input_tokens_details'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			input_tokens := a_fields.required_integer_64 (once "input_tokens")
			total_tokens := a_fields.required_integer_64 (once "total_tokens")
			output_tokens := a_fields.required_integer_64 (once "output_tokens")
			output_tokens_details := (create {API_MODEL_CODEC [IMAGE_GEN_OUTPUT_TOKENS_DETAILS]}).field (a_fields, once "output_tokens_details")
			input_tokens_details := (create {API_MODEL_CODEC [IMAGE_GEN_INPUT_USAGE_DETAILS]}).required_field (a_fields, once "input_tokens_details")
		end

end
