note
	description: "CreateChatCompletionResponse choice."

class
	CREATE_CHAT_COMPLETION_RESPONSE_CHOICE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	finish_reason: STRING_32
			-- Why generation ended: naturally or at a stop sequence (`stop`), at the token limit (`length`),
			-- through a content filter, or to make a call. Known values:
			-- {CREATE_CHAT_COMPLETION_RESPONSE_FINISH_REASON}.

	index: INTEGER_64
			-- Position of this reply among all choices, counted from 0.

	message: CHAT_COMPLETION_RESPONSE_MESSAGE
			-- The JSON field `message'.

	logprobs: detachable CREATE_CHAT_COMPLETION_RESPONSE_CHOICE_LOGPROBS
			-- Token probabilities of this reply, present when `logprobs` was requested.

feature -- Status report

	is_logprobs_null: BOOLEAN
			-- Is `logprobs' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			finish_reason := a_fields.required_text (once "finish_reason")
			index := a_fields.required_integer_64 (once "index")
			message := (create {API_MODEL_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE]}).required_field (a_fields, once "message")
			a_fields.need (once "logprobs")
			is_logprobs_null := a_fields.is_null (once "logprobs")
			logprobs := (create {API_MODEL_CODEC [CREATE_CHAT_COMPLETION_RESPONSE_CHOICE_LOGPROBS]}).field (a_fields, once "logprobs")
		end

invariant
	logprobs_null: is_logprobs_null implies logprobs = Void

end
