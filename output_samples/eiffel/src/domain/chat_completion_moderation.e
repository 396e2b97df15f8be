note
	description: "Moderation outcome of a completion that was created with `moderation` set."

class
	CHAT_COMPLETION_MODERATION

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	input: detachable CHAT_COMPLETION_MODERATION_INPUT
			-- Results for the messages that were sent, or the error that prevented the check.

	output: detachable CHAT_COMPLETION_MODERATION_OUTPUT
			-- Results for the text that was generated, or the error that prevented the check.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := input /= Void
				and output /= Void
		end

feature -- Element change

	set_input (a_input: detachable CHAT_COMPLETION_MODERATION_INPUT)
			-- Set `input'; Void leaves it out.
		do
			input := a_input
		ensure
			input_set: input = a_input
		end

	set_output (a_output: detachable CHAT_COMPLETION_MODERATION_OUTPUT)
			-- Set `output'; Void leaves it out.
		do
			output := a_output
		ensure
			output_set: output = a_output
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			input := input_codec.field (a_fields, "input")
			output := output_codec.field (a_fields, "output")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			input_codec.put (a_fields, "input", input, False)
			output_codec.put (a_fields, "output", output, False)
		end

feature {NONE} -- Implementation

	input_codec: CHAT_COMPLETION_MODERATION_INPUT_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	output_codec: CHAT_COMPLETION_MODERATION_OUTPUT_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
