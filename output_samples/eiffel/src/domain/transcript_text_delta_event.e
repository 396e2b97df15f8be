note
	description: "Carries the next fragment of a streamed transcript."

class
	TRANSCRIPT_TEXT_DELTA_EVENT

inherit
	API_ANSWER

	CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks a text fragment.

	delta: STRING_32
			-- Text to append to what came before.

	logprobs: detachable LIST [TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB]
			-- Confidence per token of the fragment, present if `include` asked for `logprobs`.

	segment_id: detachable STRING_32
			-- Speaker segment to which the fragment belongs; sent only by the diarizing model.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			delta := a_fields.required_text (once "delta")
			logprobs := (create {API_LIST_CODEC [TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB]}.make (create {API_MODEL_CODEC [TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB]})).field (a_fields, once "logprobs")
			segment_id := a_fields.text (once "segment_id")
		end

end
