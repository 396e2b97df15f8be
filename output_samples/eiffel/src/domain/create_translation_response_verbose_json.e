note
	description: "A translated text with timing details, as returned for `verbose_json`."

class
	CREATE_TRANSLATION_RESPONSE_VERBOSE_JSON

inherit
	API_ANSWER

	CREATE_TRANSLATION_RESPONSE

create
	make_from_json

feature -- Access

	language: STRING_32
			-- Language of the output, which is always `english`.

	duration: REAL_64
			-- Length of the recording in seconds.

	text: STRING_32
			-- Full English translation.

	segments: detachable LIST [TRANSCRIPTION_SEGMENT]
			-- Consecutive parts of the translation with timing and decoding statistics.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			language := a_fields.required_text (once "language")
			duration := a_fields.required_real_64 (once "duration")
			text := a_fields.required_text (once "text")
			segments := (create {API_LIST_CODEC [TRANSCRIPTION_SEGMENT]}.make (create {API_MODEL_CODEC [TRANSCRIPTION_SEGMENT]})).field (a_fields, once "segments")
		end

end
