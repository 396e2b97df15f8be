note
	description: "Number of tokens that a request consumed."

class
	COMPLETION_USAGE

inherit
	API_MODEL

create
	make,
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

feature -- Status report

	has_completion_tokens: BOOLEAN
			-- Is `completion_tokens' set?

	has_prompt_tokens: BOOLEAN
			-- Is `prompt_tokens' set?

	has_total_tokens: BOOLEAN
			-- Is `total_tokens' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_completion_tokens
				and has_prompt_tokens
				and has_total_tokens
		end

feature -- Element change

	set_completion_tokens (a_completion_tokens: INTEGER_64)
			-- Set `completion_tokens'.
		do
			completion_tokens := a_completion_tokens
			has_completion_tokens := True
		ensure
			completion_tokens_set: completion_tokens = a_completion_tokens
			has_completion_tokens: has_completion_tokens
		end

	unset_completion_tokens
			-- Leave `completion_tokens' out.
		do
			completion_tokens := 0
			has_completion_tokens := False
		ensure
			not_has_completion_tokens: not has_completion_tokens
		end

	set_prompt_tokens (a_prompt_tokens: INTEGER_64)
			-- Set `prompt_tokens'.
		do
			prompt_tokens := a_prompt_tokens
			has_prompt_tokens := True
		ensure
			prompt_tokens_set: prompt_tokens = a_prompt_tokens
			has_prompt_tokens: has_prompt_tokens
		end

	unset_prompt_tokens
			-- Leave `prompt_tokens' out.
		do
			prompt_tokens := 0
			has_prompt_tokens := False
		ensure
			not_has_prompt_tokens: not has_prompt_tokens
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

	set_completion_tokens_details (a_completion_tokens_details: detachable COMPLETION_USAGE_COMPLETION_TOKENS_DETAILS)
			-- Set `completion_tokens_details'; Void leaves it out.
		do
			completion_tokens_details := a_completion_tokens_details
		ensure
			completion_tokens_details_set: completion_tokens_details = a_completion_tokens_details
		end

	set_prompt_tokens_details (a_prompt_tokens_details: detachable COMPLETION_USAGE_PROMPT_TOKENS_DETAILS)
			-- Set `prompt_tokens_details'; Void leaves it out.
		do
			prompt_tokens_details := a_prompt_tokens_details
		ensure
			prompt_tokens_details_set: prompt_tokens_details = a_prompt_tokens_details
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			completion_tokens := a_fields.integer_64 ("completion_tokens")
			has_completion_tokens := a_fields.is_found
			prompt_tokens := a_fields.integer_64 ("prompt_tokens")
			has_prompt_tokens := a_fields.is_found
			total_tokens := a_fields.integer_64 ("total_tokens")
			has_total_tokens := a_fields.is_found
			completion_tokens_details := completion_tokens_details_codec.field (a_fields, "completion_tokens_details")
			prompt_tokens_details := prompt_tokens_details_codec.field (a_fields, "prompt_tokens_details")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("completion_tokens", completion_tokens, has_completion_tokens, False)
			a_fields.put_integer ("prompt_tokens", prompt_tokens, has_prompt_tokens, False)
			a_fields.put_integer ("total_tokens", total_tokens, has_total_tokens, False)
			completion_tokens_details_codec.put (a_fields, "completion_tokens_details", completion_tokens_details, False)
			prompt_tokens_details_codec.put (a_fields, "prompt_tokens_details", prompt_tokens_details, False)
		end

feature {NONE} -- Implementation

	completion_tokens_details_codec: API_MODEL_CODEC [COMPLETION_USAGE_COMPLETION_TOKENS_DETAILS]
			-- What reads and writes it.
		once
			create Result
		end

	prompt_tokens_details_codec: API_MODEL_CODEC [COMPLETION_USAGE_PROMPT_TOKENS_DETAILS]
			-- What reads and writes it.
		once
			create Result
		end

end
