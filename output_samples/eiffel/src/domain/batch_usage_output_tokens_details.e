note
	description: "How the output tokens divide by kind."

class
	BATCH_USAGE_OUTPUT_TOKENS_DETAILS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	reasoning_tokens: INTEGER_64
			-- Output tokens spent on thinking rather than on the visible answer.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			reasoning_tokens := a_fields.required_integer_64 (once "reasoning_tokens")
		end

end
