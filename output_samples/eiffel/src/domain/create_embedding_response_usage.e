note
	description: "Number of tokens that the request consumed."

class
	CREATE_EMBEDDING_RESPONSE_USAGE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	prompt_tokens: INTEGER_64
			-- Tokens in all inputs together.

	total_tokens: INTEGER_64
			-- All tokens counted for the request.

feature -- Status report

	has_prompt_tokens: BOOLEAN
			-- Is `prompt_tokens' set?

	has_total_tokens: BOOLEAN
			-- Is `total_tokens' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_prompt_tokens
				and has_total_tokens
		end

feature -- Element change

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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			prompt_tokens := a_fields.integer_64 ("prompt_tokens")
			has_prompt_tokens := a_fields.is_found
			total_tokens := a_fields.integer_64 ("total_tokens")
			has_total_tokens := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("prompt_tokens", prompt_tokens, has_prompt_tokens, False)
			a_fields.put_integer ("total_tokens", total_tokens, has_total_tokens, False)
		end

end
