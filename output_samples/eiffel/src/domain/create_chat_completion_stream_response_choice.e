note
	description: "CreateChatCompletionStreamResponse choice."

class
	CREATE_CHAT_COMPLETION_STREAM_RESPONSE_CHOICE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	delta: CHAT_COMPLETION_STREAM_RESPONSE_DELTA
			-- The JSON field `delta'.

	logprobs: detachable CREATE_CHAT_COMPLETION_STREAM_RESPONSE_LOGPROBS
			-- Token probabilities for this chunk, present when `logprobs` was requested.

	finish_reason: detachable STRING_32
			-- Why generation ended, with the same values as in an unstreamed reply; null until then. Known
			-- values: {CREATE_CHAT_COMPLETION_STREAM_CHOICE_FINISH_REASON}.

	index: INTEGER_64
			-- Position of the reply that this chunk belongs to, counted from 0.

feature -- Status report

	is_logprobs_null: BOOLEAN
			-- Is `logprobs' null, rather than not set?

	is_finish_reason_null: BOOLEAN
			-- Is `finish_reason' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			delta := (create {API_MODEL_CODEC [CHAT_COMPLETION_STREAM_RESPONSE_DELTA]}).required_field (a_fields, once "delta")
			is_logprobs_null := a_fields.is_null (once "logprobs")
			logprobs := (create {API_MODEL_CODEC [CREATE_CHAT_COMPLETION_STREAM_RESPONSE_LOGPROBS]}).field (a_fields, once "logprobs")
			a_fields.need (once "finish_reason")
			is_finish_reason_null := a_fields.is_null (once "finish_reason")
			finish_reason := a_fields.text (once "finish_reason")
			index := a_fields.required_integer_64 (once "index")
		end

invariant
	logprobs_null: is_logprobs_null implies logprobs = Void
	finish_reason_null: is_finish_reason_null implies finish_reason = Void

end
