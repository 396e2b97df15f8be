note
	description: "A transcript split by speaker, as returned for `diarized_json`."

class
	CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON

inherit
	API_ANSWER

	CREATE_TRANSCRIPTION_RESPONSE

create
	make_from_json

feature -- Access

	task: STRING_32
			-- Names the work done, which is transcription.

	duration: REAL_64
			-- Length of the recording in seconds.

	text: STRING_32
			-- Full transcript without speaker labels.

	segments: LIST [TRANSCRIPTION_DIARIZED_SEGMENT]
			-- Stretches of speech, each with its speaker and time span.

	usage: detachable CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON_USAGE
			-- Tokens or seconds that the request is billed for.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			task := a_fields.required_text (once "task")
			duration := a_fields.required_real_64 (once "duration")
			text := a_fields.required_text (once "text")
			segments := (create {API_LIST_CODEC [TRANSCRIPTION_DIARIZED_SEGMENT]}.make (create {API_MODEL_CODEC [TRANSCRIPTION_DIARIZED_SEGMENT]})).required_field (a_fields, once "segments")
			usage := (create {CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON_USAGE_CODEC}).field (a_fields, once "usage")
		end

end
