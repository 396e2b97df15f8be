note
	description: "How the generated tokens divide by kind."

class
	COMPLETION_USAGE_COMPLETION_TOKENS_DETAILS

inherit
	API_ANSWER

create
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

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			accepted_prediction_tokens := a_fields.integer_64 (once "accepted_prediction_tokens")
			has_accepted_prediction_tokens := a_fields.is_integer_64 (once "accepted_prediction_tokens")
			audio_tokens := a_fields.integer_64 (once "audio_tokens")
			has_audio_tokens := a_fields.is_integer_64 (once "audio_tokens")
			reasoning_tokens := a_fields.integer_64 (once "reasoning_tokens")
			has_reasoning_tokens := a_fields.is_integer_64 (once "reasoning_tokens")
			text_tokens := a_fields.integer_64 (once "text_tokens")
			has_text_tokens := a_fields.is_integer_64 (once "text_tokens")
			rejected_prediction_tokens := a_fields.integer_64 (once "rejected_prediction_tokens")
			has_rejected_prediction_tokens := a_fields.is_integer_64 (once "rejected_prediction_tokens")
		end

end
