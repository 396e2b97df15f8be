note
	description: "Token probabilities for this chunk, present when `logprobs` was requested."

class
	CREATE_CHAT_COMPLETION_STREAM_RESPONSE_LOGPROBS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	content: detachable LIST [CHAT_COMPLETION_TOKEN_LOGPROB]
			-- Probabilities for each token of the text in this chunk.

	refusal: detachable LIST [CHAT_COMPLETION_TOKEN_LOGPROB]
			-- Probabilities for each token of the refusal in this chunk.

feature -- Status report

	is_content_null: BOOLEAN
			-- Is `content' null, rather than not set?

	is_refusal_null: BOOLEAN
			-- Is `refusal' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a_fields.need (once "content")
			is_content_null := a_fields.is_null (once "content")
			content := (create {API_LIST_CODEC [CHAT_COMPLETION_TOKEN_LOGPROB]}.make (create {API_MODEL_CODEC [CHAT_COMPLETION_TOKEN_LOGPROB]})).field (a_fields, once "content")
			a_fields.need (once "refusal")
			is_refusal_null := a_fields.is_null (once "refusal")
			refusal := (create {API_LIST_CODEC [CHAT_COMPLETION_TOKEN_LOGPROB]}.make (create {API_MODEL_CODEC [CHAT_COMPLETION_TOKEN_LOGPROB]})).field (a_fields, once "refusal")
		end

invariant
	content_null: is_content_null implies content = Void
	refusal_null: is_refusal_null implies refusal = Void

end
