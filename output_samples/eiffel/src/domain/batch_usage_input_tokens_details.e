note
	description: "How the input tokens divide by kind."

class
	BATCH_USAGE_INPUT_TOKENS_DETAILS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	cached_tokens: INTEGER_64
			-- Input tokens served from the prompt cache.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			cached_tokens := a_fields.required_integer_64 (once "cached_tokens")
		end

end
