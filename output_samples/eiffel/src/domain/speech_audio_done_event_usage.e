note
	description: "Token counts of the speech request."

class
	SPEECH_AUDIO_DONE_EVENT_USAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	input_tokens: INTEGER_64
			-- Tokens in the text and instructions.

	output_tokens: INTEGER_64
			-- Audio tokens that were synthesized.

	total_tokens: INTEGER_64
			-- Input and output tokens together.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			input_tokens := a_fields.required_integer_64 (once "input_tokens")
			output_tokens := a_fields.required_integer_64 (once "output_tokens")
			total_tokens := a_fields.required_integer_64 (once "total_tokens")
		end

end
