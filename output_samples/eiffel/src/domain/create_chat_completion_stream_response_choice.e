note
	description: "CreateChatCompletionStreamResponse choice."

class
	CREATE_CHAT_COMPLETION_STREAM_RESPONSE_CHOICE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	delta: detachable CHAT_COMPLETION_STREAM_RESPONSE_DELTA
			-- The JSON field `delta'.

	logprobs: detachable CREATE_CHAT_COMPLETION_STREAM_RESPONSE_LOGPROBS
			-- Token probabilities for this chunk, present when `logprobs` was requested.

	finish_reason: detachable STRING_32
			-- Why generation ended, with the same values as in an unstreamed reply; null until then. Known
			-- values: {CREATE_CHAT_COMPLETION_STREAM_CHOICE_FINISH_REASON}.

	index: INTEGER_64
			-- Position of the reply that this chunk belongs to, counted from 0.

feature -- Status report

	has_index: BOOLEAN
			-- Is `index' set?

	is_logprobs_null: BOOLEAN
			-- Is `logprobs' null, rather than not set?

	is_finish_reason_null: BOOLEAN
			-- Is `finish_reason' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := delta /= Void
				and (finish_reason /= Void or is_finish_reason_null)
				and has_index
		end

feature -- Element change

	set_delta (a_delta: detachable CHAT_COMPLETION_STREAM_RESPONSE_DELTA)
			-- Set `delta'; Void leaves it out.
		do
			delta := a_delta
		ensure
			delta_set: delta = a_delta
		end

	set_logprobs (a_logprobs: detachable CREATE_CHAT_COMPLETION_STREAM_RESPONSE_LOGPROBS)
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

	set_finish_reason (a_finish_reason: detachable READABLE_STRING_GENERAL)
			-- Set `finish_reason'; Void leaves it out.
		do
			if a_finish_reason /= Void then
				create finish_reason.make_from_string_general (a_finish_reason)
			else
				finish_reason := Void
			end
			is_finish_reason_null := False
		ensure
			finish_reason_set: (finish_reason = Void) = (a_finish_reason = Void)
			same_text: attached finish_reason as l_text and then a_finish_reason /= Void implies l_text.same_string_general (a_finish_reason)
		end

	set_finish_reason_null
			-- Have null for `finish_reason'.
		do
			finish_reason := Void
			is_finish_reason_null := True
		ensure
			is_finish_reason_null: is_finish_reason_null
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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			delta := delta_codec.field (a_fields, "delta")
			is_logprobs_null := a_fields.is_null ("logprobs")
			logprobs := logprobs_codec.field (a_fields, "logprobs")
			is_finish_reason_null := a_fields.is_null ("finish_reason")
			finish_reason := a_fields.text ("finish_reason")
			index := a_fields.integer_64 ("index")
			has_index := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			delta_codec.put (a_fields, "delta", delta, False)
			logprobs_codec.put (a_fields, "logprobs", logprobs, is_logprobs_null)
			a_fields.put_text ("finish_reason", finish_reason, is_finish_reason_null)
			a_fields.put_integer ("index", index, has_index, False)
		end

feature {NONE} -- Implementation

	delta_codec: API_MODEL_CODEC [CHAT_COMPLETION_STREAM_RESPONSE_DELTA]
			-- What reads and writes it.
		once
			create Result
		end

	logprobs_codec: API_MODEL_CODEC [CREATE_CHAT_COMPLETION_STREAM_RESPONSE_LOGPROBS]
			-- What reads and writes it.
		once
			create Result
		end

end
