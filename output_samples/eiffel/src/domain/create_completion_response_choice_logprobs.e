note
	description: "Token probabilities as parallel lists, present when `logprobs` was requested."

class
	CREATE_COMPLETION_RESPONSE_CHOICE_LOGPROBS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	text_offset: detachable LIST [INTEGER_64]
			-- Character position at which each token starts.

	token_logprobs: detachable LIST [REAL_64]
			-- Log probability of each chosen token.

	tokens: detachable LIST [STRING_32]
			-- Text of each chosen token.

	top_logprobs: detachable LIST [STRING_TABLE [REAL_64]]
			-- For each position, the likeliest tokens and their log probabilities.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text_offset := (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).field (a_fields, once "text_offset")
			token_logprobs := (create {API_LIST_CODEC [REAL_64]}.make (create {API_REAL_CODEC})).field (a_fields, once "token_logprobs")
			tokens := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).field (a_fields, once "tokens")
			top_logprobs := (create {API_LIST_CODEC [STRING_TABLE [REAL_64]]}.make (create {API_MAP_CODEC [REAL_64]}.make (create {API_REAL_CODEC}))).field (a_fields, once "top_logprobs")
		end

end
