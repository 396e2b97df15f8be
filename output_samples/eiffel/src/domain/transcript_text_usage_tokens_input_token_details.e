note
	description: "How the input tokens divide by kind."

class
	TRANSCRIPT_TEXT_USAGE_TOKENS_INPUT_TOKEN_DETAILS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	text_tokens: INTEGER_64
			-- Billed tokens of the text prompt.

	audio_tokens: INTEGER_64
			-- Billed tokens of the recording.

feature -- Status report

	has_text_tokens: BOOLEAN
			-- Is `text_tokens' set?

	has_audio_tokens: BOOLEAN
			-- Is `audio_tokens' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text_tokens := a_fields.integer_64 (once "text_tokens")
			has_text_tokens := a_fields.is_integer_64 (once "text_tokens")
			audio_tokens := a_fields.integer_64 (once "audio_tokens")
			has_audio_tokens := a_fields.is_integer_64 (once "audio_tokens")
		end

end
