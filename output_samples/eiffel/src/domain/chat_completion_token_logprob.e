note
	description: "How likely one generated token was, together with its closest rivals."

class
	CHAT_COMPLETION_TOKEN_LOGPROB

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	token: STRING_32
			-- Text of the token.

	logprob: REAL_64
			-- Natural logarithm of the token's probability; -9999.0 stands for a token outside the top 20.

	bytes: detachable LIST [INTEGER_64]
			-- UTF-8 bytes of the token, useful when one character spans several tokens. Null when the token
			-- has no byte form.

	top_logprobs: LIST [CHAT_COMPLETION_TOKEN_LOGPROB_TOP_LOGPROB]
			-- Likeliest tokens at this position, which can be fewer than `top_logprobs` asked for.

feature -- Status report

	is_bytes_null: BOOLEAN
			-- Is `bytes' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			token := a_fields.required_text (once "token")
			logprob := a_fields.required_real_64 (once "logprob")
			a_fields.need (once "bytes")
			is_bytes_null := a_fields.is_null (once "bytes")
			bytes := (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).field (a_fields, once "bytes")
			top_logprobs := (create {API_LIST_CODEC [CHAT_COMPLETION_TOKEN_LOGPROB_TOP_LOGPROB]}.make (create {API_MODEL_CODEC [CHAT_COMPLETION_TOKEN_LOGPROB_TOP_LOGPROB]})).required_field (a_fields, once "top_logprobs")
		end

invariant
	bytes_null: is_bytes_null implies bytes = Void

end
