note
	description: "How the input tokens divide by kind."

class
	TRANSCRIPT_TEXT_USAGE_TOKENS_INPUT_TOKEN_DETAILS

inherit
	API_MODEL

create
	make,
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

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_text_tokens (a_text_tokens: INTEGER_64)
			-- Set `text_tokens'.
		do
			text_tokens := a_text_tokens
			has_text_tokens := True
		ensure
			text_tokens_set: text_tokens = a_text_tokens
			has_text_tokens: has_text_tokens
		end

	unset_text_tokens
			-- Leave `text_tokens' out.
		do
			text_tokens := 0
			has_text_tokens := False
		ensure
			not_has_text_tokens: not has_text_tokens
		end

	set_audio_tokens (a_audio_tokens: INTEGER_64)
			-- Set `audio_tokens'.
		do
			audio_tokens := a_audio_tokens
			has_audio_tokens := True
		ensure
			audio_tokens_set: audio_tokens = a_audio_tokens
			has_audio_tokens: has_audio_tokens
		end

	unset_audio_tokens
			-- Leave `audio_tokens' out.
		do
			audio_tokens := 0
			has_audio_tokens := False
		ensure
			not_has_audio_tokens: not has_audio_tokens
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text_tokens := a_fields.integer_64 ("text_tokens")
			has_text_tokens := a_fields.is_found
			audio_tokens := a_fields.integer_64 ("audio_tokens")
			has_audio_tokens := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("text_tokens", text_tokens, has_text_tokens, False)
			a_fields.put_integer ("audio_tokens", audio_tokens, has_audio_tokens, False)
		end

end
