note
	description: "CreateChatCompletionResponse choice."

class
	CREATE_CHAT_COMPLETION_RESPONSE_CHOICE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	finish_reason: detachable STRING_32
			-- Why generation ended: naturally or at a stop sequence (`stop`), at the token limit (`length`),
			-- through a content filter, or to make a call. Known values:
			-- {CREATE_CHAT_COMPLETION_RESPONSE_FINISH_REASON}.

	index: INTEGER_64
			-- Position of this reply among all choices, counted from 0.

	message: detachable CHAT_COMPLETION_RESPONSE_MESSAGE
			-- The JSON field `message'.

	logprobs: detachable CREATE_CHAT_COMPLETION_RESPONSE_CHOICE_LOGPROBS
			-- Token probabilities of this reply, present when `logprobs` was requested.

feature -- Status report

	has_index: BOOLEAN
			-- Is `index' set?

	is_logprobs_null: BOOLEAN
			-- Is `logprobs' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := finish_reason /= Void
				and has_index
				and message /= Void
				and (logprobs /= Void or is_logprobs_null)
		end

feature -- Element change

	set_finish_reason (a_finish_reason: detachable READABLE_STRING_GENERAL)
			-- Set `finish_reason'; Void leaves it out.
		do
			if a_finish_reason /= Void then
				create finish_reason.make_from_string_general (a_finish_reason)
			else
				finish_reason := Void
			end
		ensure
			finish_reason_set: (finish_reason = Void) = (a_finish_reason = Void)
			same_text: attached finish_reason as l_text and then a_finish_reason /= Void implies l_text.same_string_general (a_finish_reason)
		end

	set_index (a_index: INTEGER_64)
			-- Set `index'.
		do
			index := a_index
			has_index := True
		ensure
			index_set: index = a_index
			has_index: has_index
		end

	unset_index
			-- Leave `index' out.
		do
			index := 0
			has_index := False
		ensure
			not_has_index: not has_index
		end

	set_message (a_message: detachable CHAT_COMPLETION_RESPONSE_MESSAGE)
			-- Set `message'; Void leaves it out.
		do
			message := a_message
		ensure
			message_set: message = a_message
		end

	set_logprobs (a_logprobs: detachable CREATE_CHAT_COMPLETION_RESPONSE_CHOICE_LOGPROBS)
			-- Set `logprobs'; Void leaves it out.
		do
			logprobs := a_logprobs
			is_logprobs_null := False
		ensure
			logprobs_set: logprobs = a_logprobs
		end

	set_logprobs_null
			-- Have null for `logprobs'.
		do
			logprobs := Void
			is_logprobs_null := True
		ensure
			is_logprobs_null: is_logprobs_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			finish_reason := a_fields.text ("finish_reason")
			index := a_fields.integer_64 ("index")
			has_index := a_fields.is_found
			message := message_codec.field (a_fields, "message")
			is_logprobs_null := a_fields.is_null ("logprobs")
			logprobs := logprobs_codec.field (a_fields, "logprobs")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("finish_reason", finish_reason, False)
			a_fields.put_integer ("index", index, has_index, False)
			message_codec.put (a_fields, "message", message, False)
			logprobs_codec.put (a_fields, "logprobs", logprobs, is_logprobs_null)
		end

feature {NONE} -- Implementation

	message_codec: API_MODEL_CODEC [CHAT_COMPLETION_RESPONSE_MESSAGE]
			-- What reads and writes it.
		once
			create Result
		end

	logprobs_codec: API_MODEL_CODEC [CREATE_CHAT_COMPLETION_RESPONSE_CHOICE_LOGPROBS]
			-- What reads and writes it.
		once
			create Result
		end

end
