note
	description: "A plain transcript, as returned for `json`."

class
	CREATE_TRANSCRIPTION_RESPONSE_JSON

inherit
	API_ANSWER

	CREATE_TRANSCRIPTION_RESPONSE

create
	make_from_json

feature -- Access

	text: STRING_32
			-- What was said in the recording.

	languages: detachable LIST [TRANSCRIPTION_LANGUAGE]
			-- Languages heard in the recording, reported by `gpt-transcribe`; empty if none was certain.

	logprobs: detachable LIST [CREATE_TRANSCRIPTION_RESPONSE_JSON_LOGPROB]
			-- Confidence per output token, present if `include` asked for `logprobs`.

	usage: detachable CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE
			-- Tokens or seconds that the request is billed for.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.required_text (once "text")
			languages := (create {API_LIST_CODEC [TRANSCRIPTION_LANGUAGE]}.make (create {API_MODEL_CODEC [TRANSCRIPTION_LANGUAGE]})).field (a_fields, once "languages")
			logprobs := (create {API_LIST_CODEC [CREATE_TRANSCRIPTION_RESPONSE_JSON_LOGPROB]}.make (create {API_MODEL_CODEC [CREATE_TRANSCRIPTION_RESPONSE_JSON_LOGPROB]})).field (a_fields, once "logprobs")
			usage := (create {CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE_CODEC}).field (a_fields, once "usage")
		end

end
