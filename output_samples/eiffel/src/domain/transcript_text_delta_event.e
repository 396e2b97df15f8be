note
	description: "Carries the next fragment of a streamed transcript."

class
	TRANSCRIPT_TEXT_DELTA_EVENT

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "transcript.text.delta"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks a text fragment.

	delta: detachable STRING_32
			-- Text to append to what came before.

	logprobs: detachable LIST [TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB]
			-- Confidence per token of the fragment, present if `include` asked for `logprobs`.

	segment_id: detachable STRING_32
			-- Speaker segment to which the fragment belongs; sent only by the diarizing model.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and delta /= Void
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_delta (a_delta: detachable READABLE_STRING_GENERAL)
			-- Set `delta'; Void leaves it out.
		do
			if a_delta /= Void then
				create delta.make_from_string_general (a_delta)
			else
				delta := Void
			end
		ensure
			delta_set: (delta = Void) = (a_delta = Void)
			same_text: attached delta as l_text and then a_delta /= Void implies l_text.same_string_general (a_delta)
		end

	set_logprobs (a_logprobs: detachable LIST [TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB])
			-- Set `logprobs'; Void leaves it out.
		do
			logprobs := a_logprobs
		ensure
			logprobs_set: logprobs = a_logprobs
		end

	extend_logprobs (a_item: TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB)
			-- Add `a_item' to `logprobs'.
		do
			if attached logprobs as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB]} logprobs.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached logprobs as l_value and then l_value.count > 0
		end

	set_segment_id (a_segment_id: detachable READABLE_STRING_GENERAL)
			-- Set `segment_id'; Void leaves it out.
		do
			if a_segment_id /= Void then
				create segment_id.make_from_string_general (a_segment_id)
			else
				segment_id := Void
			end
		ensure
			segment_id_set: (segment_id = Void) = (a_segment_id = Void)
			same_text: attached segment_id as l_text and then a_segment_id /= Void implies l_text.same_string_general (a_segment_id)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			delta := a_fields.text ("delta")
			logprobs := logprobs_codec.field (a_fields, "logprobs")
			segment_id := a_fields.text ("segment_id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("delta", delta, False)
			logprobs_codec.put (a_fields, "logprobs", logprobs, False)
			a_fields.put_text ("segment_id", segment_id, False)
		end

feature {NONE} -- Implementation

	logprobs_codec: API_LIST_CODEC [TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB]})
		end

end
