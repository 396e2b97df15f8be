note
	description: "Ends a transcription stream with the whole text."

class
	TRANSCRIPT_TEXT_DONE_EVENT

inherit
	API_ANSWER

	CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks the complete transcript.

	text: STRING_32
			-- Everything said in the recording.

	languages: detachable LIST [TRANSCRIPTION_LANGUAGE]
			-- Languages heard in the recording, reported by `gpt-transcribe`; empty if none was certain.

	logprobs: detachable LIST [TRANSCRIPT_TEXT_DONE_EVENT_LOGPROB]
			-- Confidence per token of the transcript, present if `include` asked for `logprobs`.

	usage: detachable TRANSCRIPT_TEXT_USAGE_TOKENS
			-- The JSON field `usage'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			text := a_fields.required_text (once "text")
			languages := (create {API_LIST_CODEC [TRANSCRIPTION_LANGUAGE]}.make (create {API_MODEL_CODEC [TRANSCRIPTION_LANGUAGE]})).field (a_fields, once "languages")
			logprobs := (create {API_LIST_CODEC [TRANSCRIPT_TEXT_DONE_EVENT_LOGPROB]}.make (create {API_MODEL_CODEC [TRANSCRIPT_TEXT_DONE_EVENT_LOGPROB]})).field (a_fields, once "logprobs")
			usage := (create {API_MODEL_CODEC [TRANSCRIPT_TEXT_USAGE_TOKENS]}).field (a_fields, once "usage")
		end

end
