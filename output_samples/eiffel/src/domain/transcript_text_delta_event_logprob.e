note
	description: "TranscriptTextDeltaEvent logprob."

class
	TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	token: detachable STRING_32
			-- Token as text.

	logprob: REAL_64
			-- Natural logarithm of the token's probability.

	bytes: detachable LIST [INTEGER_64]
			-- UTF-8 bytes that make up the token.

feature -- Status report

	has_logprob: BOOLEAN
			-- Is `logprob' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			token := a_fields.text (once "token")
			logprob := a_fields.real_64 (once "logprob")
			has_logprob := a_fields.is_real_64 (once "logprob")
			bytes := (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).field (a_fields, once "bytes")
		end

end
