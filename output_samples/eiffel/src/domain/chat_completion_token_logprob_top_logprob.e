note
	description: "ChatCompletionTokenLogprob top logprob."

class
	CHAT_COMPLETION_TOKEN_LOGPROB_TOP_LOGPROB

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	token: STRING_32
			-- Text of the candidate token.

	logprob: REAL_64
			-- Natural logarithm of the candidate's probability; -9999.0 stands for a very unlikely one.

	bytes: detachable LIST [INTEGER_64]
			-- UTF-8 bytes of the candidate token, or null when it has no byte form.

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
		end

invariant
	bytes_null: is_bytes_null implies bytes = Void

end
