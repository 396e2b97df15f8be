note
	description: "CreateCompletionResponse choice."

class
	CREATE_COMPLETION_RESPONSE_CHOICE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	finish_reason: STRING_32
			-- Why generation ended: naturally or at a stop sequence (`stop`), at the token limit (`length`),
			-- or through a content filter. Known values: {CREATE_COMPLETION_RESPONSE_CHOICE_FINISH_REASON}.

	index: INTEGER_64
			-- Position of this continuation among all choices, counted from 0.

	logprobs: detachable CREATE_COMPLETION_RESPONSE_CHOICE_LOGPROBS
			-- Token probabilities as parallel lists, present when `logprobs` was requested.

	text: STRING_32
			-- Text of the continuation.

feature -- Status report

	is_logprobs_null: BOOLEAN
			-- Is `logprobs' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			finish_reason := a_fields.required_text (once "finish_reason")
			index := a_fields.required_integer_64 (once "index")
			a_fields.need (once "logprobs")
			is_logprobs_null := a_fields.is_null (once "logprobs")
			logprobs := (create {API_MODEL_CODEC [CREATE_COMPLETION_RESPONSE_CHOICE_LOGPROBS]}).field (a_fields, once "logprobs")
			text := a_fields.required_text (once "text")
		end

invariant
	logprobs_null: is_logprobs_null implies logprobs = Void

end
