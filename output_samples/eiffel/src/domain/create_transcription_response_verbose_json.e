note
	description: "A transcript with timing details, as returned for `verbose_json`."

class
	CREATE_TRANSCRIPTION_RESPONSE_VERBOSE_JSON

inherit
	API_ANSWER

	CREATE_TRANSCRIPTION_RESPONSE

create
	make_from_json

feature -- Access

	language: STRING_32
			-- Language spoken in the recording.

	duration: REAL_64
			-- Length of the recording in seconds.

	text: STRING_32
			-- Everything said in the recording.

	words: detachable LIST [TRANSCRIPTION_WORD]
			-- Single words with their time spans, if `word` timestamps were requested.

	segments: detachable LIST [TRANSCRIPTION_SEGMENT]
			-- Consecutive parts of the transcript with timing and decoding statistics.

	usage: detachable TRANSCRIPT_TEXT_USAGE_DURATION
			-- The JSON field `usage'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			language := a_fields.required_text (once "language")
			duration := a_fields.required_real_64 (once "duration")
			text := a_fields.required_text (once "text")
			words := (create {API_LIST_CODEC [TRANSCRIPTION_WORD]}.make (create {API_MODEL_CODEC [TRANSCRIPTION_WORD]})).field (a_fields, once "words")
			segments := (create {API_LIST_CODEC [TRANSCRIPTION_SEGMENT]}.make (create {API_MODEL_CODEC [TRANSCRIPTION_SEGMENT]})).field (a_fields, once "segments")
			usage := (create {API_MODEL_CODEC [TRANSCRIPT_TEXT_USAGE_DURATION]}).field (a_fields, once "usage")
		end

end
