note
	description: "Token counts of a request to a GPT image model."

class
	IMAGE_GEN_USAGE

inherit
	API_MODEL

create
	make,
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

	input_tokens_details: detachable IMAGE_GEN_INPUT_USAGE_DETAILS
			-- The JSON field `input_tokens_details'.

feature -- Status report

	has_input_tokens: BOOLEAN
			-- Is `input_tokens' set?

	has_total_tokens: BOOLEAN
			-- Is `total_tokens' set?

	has_output_tokens: BOOLEAN
			-- Is `output_tokens' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_input_tokens
				and has_total_tokens
				and has_output_tokens
				and input_tokens_details /= Void
		end

feature -- Element change

	set_input_tokens (a_input_tokens: INTEGER_64)
			-- Set `input_tokens'.
		do
			input_tokens := a_input_tokens
			has_input_tokens := True
		ensure
			input_tokens_set: input_tokens = a_input_tokens
			has_input_tokens: has_input_tokens
		end

	unset_input_tokens
			-- Leave `input_tokens' out.
		do
			input_tokens := 0
			has_input_tokens := False
		ensure
			not_has_input_tokens: not has_input_tokens
		end

	set_total_tokens (a_total_tokens: INTEGER_64)
			-- Set `total_tokens'.
		do
			total_tokens := a_total_tokens
			has_total_tokens := True
		ensure
			total_tokens_set: total_tokens = a_total_tokens
			has_total_tokens: has_total_tokens
		end

	unset_total_tokens
			-- Leave `total_tokens' out.
		do
			total_tokens := 0
			has_total_tokens := False
		ensure
			not_has_total_tokens: not has_total_tokens
		end

	set_output_tokens (a_output_tokens: INTEGER_64)
			-- Set `output_tokens'.
		do
			output_tokens := a_output_tokens
			has_output_tokens := True
		ensure
			output_tokens_set: output_tokens = a_output_tokens
			has_output_tokens: has_output_tokens
		end

	unset_output_tokens
			-- Leave `output_tokens' out.
		do
			output_tokens := 0
			has_output_tokens := False
		ensure
			not_has_output_tokens: not has_output_tokens
		end

	set_output_tokens_details (a_output_tokens_details: detachable IMAGE_GEN_OUTPUT_TOKENS_DETAILS)
			-- Set `output_tokens_details'; Void leaves it out.
		do
			output_tokens_details := a_output_tokens_details
		ensure
			output_tokens_details_set: output_tokens_details = a_output_tokens_details
		end

	set_input_tokens_details (a_input_tokens_details: detachable IMAGE_GEN_INPUT_USAGE_DETAILS)
			-- Set `input_tokens_details'; Void leaves it out.
		do
			input_tokens_details := a_input_tokens_details
		ensure
			input_tokens_details_set: input_tokens_details = a_input_tokens_details
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			input_tokens := a_fields.integer_64 ("input_tokens")
			has_input_tokens := a_fields.is_found
			total_tokens := a_fields.integer_64 ("total_tokens")
			has_total_tokens := a_fields.is_found
			output_tokens := a_fields.integer_64 ("output_tokens")
			has_output_tokens := a_fields.is_found
			output_tokens_details := output_tokens_details_codec.field (a_fields, "output_tokens_details")
			input_tokens_details := input_tokens_details_codec.field (a_fields, "input_tokens_details")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("input_tokens", input_tokens, has_input_tokens, False)
			a_fields.put_integer ("total_tokens", total_tokens, has_total_tokens, False)
			a_fields.put_integer ("output_tokens", output_tokens, has_output_tokens, False)
			output_tokens_details_codec.put (a_fields, "output_tokens_details", output_tokens_details, False)
			input_tokens_details_codec.put (a_fields, "input_tokens_details", input_tokens_details, False)
		end

feature {NONE} -- Implementation

	output_tokens_details_codec: API_MODEL_CODEC [IMAGE_GEN_OUTPUT_TOKENS_DETAILS]
			-- What reads and writes it.
		once
			create Result
		end

	input_tokens_details_codec: API_MODEL_CODEC [IMAGE_GEN_INPUT_USAGE_DETAILS]
			-- What reads and writes it.
		once
			create Result
		end

end
