note
	description: "Number of tokens that the request consumed."

class
	CREATE_EMBEDDING_RESPONSE_USAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	prompt_tokens: INTEGER_64
			-- Tokens in all inputs together.

	total_tokens: INTEGER_64
			-- All tokens counted for the request.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			prompt_tokens := a_fields.required_integer_64 (once "prompt_tokens")
			total_tokens := a_fields.required_integer_64 (once "total_tokens")
		end

end
