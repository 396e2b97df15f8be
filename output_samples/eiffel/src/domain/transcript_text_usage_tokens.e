note
	description: "Usage for models that bill by tokens."

class
	TRANSCRIPT_TEXT_USAGE_TOKENS

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON_USAGE

	CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "tokens"
		end

feature -- Access

	type: detachable STRING_32
			-- Tells that usage is measured in tokens.

	input_tokens: INTEGER_64
			-- Tokens that the audio and the prompt were billed as.

	input_token_details: detachable TRANSCRIPT_TEXT_USAGE_TOKENS_INPUT_TOKEN_DETAILS
			-- How the input tokens divide by kind.

	output_tokens: INTEGER_64
			-- Tokens in the transcript.

	total_tokens: INTEGER_64
			-- Input and output tokens together.

feature -- Status report

	has_input_tokens: BOOLEAN
			-- Is `input_tokens' set?

	has_output_tokens: BOOLEAN
			-- Is `output_tokens' set?

	has_total_tokens: BOOLEAN
			-- Is `total_tokens' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and has_input_tokens
				and has_output_tokens
				and has_total_tokens
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_input_tokens (a_input_tokens: INTEGER_64)
			-- Set `input_tokens'.
		do
			input_tokens := a_input_tokens
			has_input_tokens := True
		ensure
			input_tokens_set: input_tokens = a_input_tokens
			has_input_tokens: has_input_tokens
		end

	unset_input_tokens
			-- Leave `input_tokens' out.
		do
			input_tokens := 0
			has_input_tokens := False
		ensure
			not_has_input_tokens: not has_input_tokens
		end

	set_input_token_details (a_input_token_details: detachable TRANSCRIPT_TEXT_USAGE_TOKENS_INPUT_TOKEN_DETAILS)
			-- Set `input_token_details'; Void leaves it out.
		do
			input_token_details := a_input_token_details
		ensure
			input_token_details_set: input_token_details = a_input_token_details
		end

	set_output_tokens (a_output_tokens: INTEGER_64)
			-- Set `output_tokens'.
		do
			output_tokens := a_output_tokens
			has_output_tokens := True
		ensure
			output_tokens_set: output_tokens = a_output_tokens
			has_output_tokens: has_output_tokens
		end

	unset_output_tokens
			-- Leave `output_tokens' out.
		do
			output_tokens := 0
			has_output_tokens := False
		ensure
			not_has_output_tokens: not has_output_tokens
		end

	set_total_tokens (a_total_tokens: INTEGER_64)
			-- Set `total_tokens'.
		do
			total_tokens := a_total_tokens
			has_total_tokens := True
		ensure
			total_tokens_set: total_tokens = a_total_tokens
			has_total_tokens: has_total_tokens
		end

	unset_total_tokens
			-- Leave `total_tokens' out.
		do
			total_tokens := 0
			has_total_tokens := False
		ensure
			not_has_total_tokens: not has_total_tokens
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			input_tokens := a_fields.integer_64 ("input_tokens")
			has_input_tokens := a_fields.is_found
			input_token_details := input_token_details_codec.field (a_fields, "input_token_details")
			output_tokens := a_fields.integer_64 ("output_tokens")
			has_output_tokens := a_fields.is_found
			total_tokens := a_fields.integer_64 ("total_tokens")
			has_total_tokens := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_integer ("input_tokens", input_tokens, has_input_tokens, False)
			input_token_details_codec.put (a_fields, "input_token_details", input_token_details, False)
			a_fields.put_integer ("output_tokens", output_tokens, has_output_tokens, False)
			a_fields.put_integer ("total_tokens", total_tokens, has_total_tokens, False)
		end

feature {NONE} -- Implementation

	input_token_details_codec: API_MODEL_CODEC [TRANSCRIPT_TEXT_USAGE_TOKENS_INPUT_TOKEN_DETAILS]
			-- What reads and writes it.
		once
			create Result
		end

end
