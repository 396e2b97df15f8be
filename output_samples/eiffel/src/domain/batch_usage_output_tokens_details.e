note
	description: "How the output tokens divide by kind."

class
	BATCH_USAGE_OUTPUT_TOKENS_DETAILS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	reasoning_tokens: INTEGER_64
			-- Output tokens spent on thinking rather than on the visible answer.

feature -- Status report

	has_reasoning_tokens: BOOLEAN
			-- Is `reasoning_tokens' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_reasoning_tokens
		end

feature -- Element change

	set_reasoning_tokens (a_reasoning_tokens: INTEGER_64)
			-- Set `reasoning_tokens'.
		do
			reasoning_tokens := a_reasoning_tokens
			has_reasoning_tokens := True
		ensure
			reasoning_tokens_set: reasoning_tokens = a_reasoning_tokens
			has_reasoning_tokens: has_reasoning_tokens
		end

	unset_reasoning_tokens
			-- Leave `reasoning_tokens' out.
		do
			reasoning_tokens := 0
			has_reasoning_tokens := False
		ensure
			not_has_reasoning_tokens: not has_reasoning_tokens
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			reasoning_tokens := a_fields.integer_64 ("reasoning_tokens")
			has_reasoning_tokens := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("reasoning_tokens", reasoning_tokens, has_reasoning_tokens, False)
		end

end
