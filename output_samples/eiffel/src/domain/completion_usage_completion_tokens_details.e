note
	description: "How the generated tokens divide by kind."

class
	COMPLETION_USAGE_COMPLETION_TOKENS_DETAILS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	accepted_prediction_tokens: INTEGER_64
			-- Tokens of the supplied prediction that turned up in the output.

	audio_tokens: INTEGER_64
			-- Tokens spent on generated audio.

	reasoning_tokens: INTEGER_64
			-- Hidden tokens that the model spent on reasoning.

	text_tokens: INTEGER_64
			-- Tokens spent on generated text.

	rejected_prediction_tokens: INTEGER_64
			-- Tokens of the supplied prediction that went unused; they are billed as output all the same.

feature -- Status report

	has_accepted_prediction_tokens: BOOLEAN
			-- Is `accepted_prediction_tokens' set?

	has_audio_tokens: BOOLEAN
			-- Is `audio_tokens' set?

	has_reasoning_tokens: BOOLEAN
			-- Is `reasoning_tokens' set?

	has_text_tokens: BOOLEAN
			-- Is `text_tokens' set?

	has_rejected_prediction_tokens: BOOLEAN
			-- Is `rejected_prediction_tokens' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_accepted_prediction_tokens (a_accepted_prediction_tokens: INTEGER_64)
			-- Set `accepted_prediction_tokens'.
		do
			accepted_prediction_tokens := a_accepted_prediction_tokens
			has_accepted_prediction_tokens := True
		ensure
			accepted_prediction_tokens_set: accepted_prediction_tokens = a_accepted_prediction_tokens
			has_accepted_prediction_tokens: has_accepted_prediction_tokens
		end

	unset_accepted_prediction_tokens
			-- Leave `accepted_prediction_tokens' out.
		do
			accepted_prediction_tokens := 0
			has_accepted_prediction_tokens := False
		ensure
			not_has_accepted_prediction_tokens: not has_accepted_prediction_tokens
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

	set_reasoning_tokens (a_reasoning_tokens: INTEGER_64)
			-- Set `reasoning_tokens'.
		do
			reasoning_tokens := a_reasoning_tokens
			has_reasoning_tokens := True
		ensure
			reasoning_tokens_set: reasoning_tokens = a_reasoning_tokens
			has_reasoning_tokens: has_reasoning_tokens
		end

	unset_reasoning_tokens
			-- Leave `reasoning_tokens' out.
		do
			reasoning_tokens := 0
			has_reasoning_tokens := False
		ensure
			not_has_reasoning_tokens: not has_reasoning_tokens
		end

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

	set_rejected_prediction_tokens (a_rejected_prediction_tokens: INTEGER_64)
			-- Set `rejected_prediction_tokens'.
		do
			rejected_prediction_tokens := a_rejected_prediction_tokens
			has_rejected_prediction_tokens := True
		ensure
			rejected_prediction_tokens_set: rejected_prediction_tokens = a_rejected_prediction_tokens
			has_rejected_prediction_tokens: has_rejected_prediction_tokens
		end

	unset_rejected_prediction_tokens
			-- Leave `rejected_prediction_tokens' out.
		do
			rejected_prediction_tokens := 0
			has_rejected_prediction_tokens := False
		ensure
			not_has_rejected_prediction_tokens: not has_rejected_prediction_tokens
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			accepted_prediction_tokens := a_fields.integer_64 ("accepted_prediction_tokens")
			has_accepted_prediction_tokens := a_fields.is_found
			audio_tokens := a_fields.integer_64 ("audio_tokens")
			has_audio_tokens := a_fields.is_found
			reasoning_tokens := a_fields.integer_64 ("reasoning_tokens")
			has_reasoning_tokens := a_fields.is_found
			text_tokens := a_fields.integer_64 ("text_tokens")
			has_text_tokens := a_fields.is_found
			rejected_prediction_tokens := a_fields.integer_64 ("rejected_prediction_tokens")
			has_rejected_prediction_tokens := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("accepted_prediction_tokens", accepted_prediction_tokens, has_accepted_prediction_tokens, False)
			a_fields.put_integer ("audio_tokens", audio_tokens, has_audio_tokens, False)
			a_fields.put_integer ("reasoning_tokens", reasoning_tokens, has_reasoning_tokens, False)
			a_fields.put_integer ("text_tokens", text_tokens, has_text_tokens, False)
			a_fields.put_integer ("rejected_prediction_tokens", rejected_prediction_tokens, has_rejected_prediction_tokens, False)
		end

end
