note
	description: "Token counts of a streamed request to a GPT image model."

class
	IMAGES_USAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	total_tokens: INTEGER_64
			-- Input and output tokens together.

	input_tokens: INTEGER_64
			-- Tokens in the prompt, counting text and images.

	output_tokens: INTEGER_64
			-- Image tokens that were produced.

	input_tokens_details: IMAGE_GEN_INPUT_USAGE_DETAILS
			-- How the input tokens divide by kind.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			total_tokens := a_fields.required_integer_64 (once "total_tokens")
			input_tokens := a_fields.required_integer_64 (once "input_tokens")
			output_tokens := a_fields.required_integer_64 (once "output_tokens")
			input_tokens_details := (create {API_MODEL_CODEC [IMAGE_GEN_INPUT_USAGE_DETAILS]}).required_field (a_fields, once "input_tokens_details")
		end

end
