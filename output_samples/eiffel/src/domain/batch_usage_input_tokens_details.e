note
	description: "How the input tokens divide by kind."

class
	BATCH_USAGE_INPUT_TOKENS_DETAILS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	cached_tokens: INTEGER_64
			-- Input tokens served from the prompt cache.

feature -- Status report

	has_cached_tokens: BOOLEAN
			-- Is `cached_tokens' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_cached_tokens
		end

feature -- Element change

	set_cached_tokens (a_cached_tokens: INTEGER_64)
			-- Set `cached_tokens'.
		do
			cached_tokens := a_cached_tokens
			has_cached_tokens := True
		ensure
			cached_tokens_set: cached_tokens = a_cached_tokens
			has_cached_tokens: has_cached_tokens
		end

	unset_cached_tokens
			-- Leave `cached_tokens' out.
		do
			cached_tokens := 0
			has_cached_tokens := False
		ensure
			not_has_cached_tokens: not has_cached_tokens
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			cached_tokens := a_fields.integer_64 ("cached_tokens")
			has_cached_tokens := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("cached_tokens", cached_tokens, has_cached_tokens, False)
		end

end
