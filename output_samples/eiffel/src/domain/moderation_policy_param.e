note
	description: "Moderation policy for input and output. A side left out has no policy of its own."

class
	MODERATION_POLICY_PARAM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	input: detachable MODERATION_CONFIG_PARAM
			-- Policy for what the user sends.

	output: detachable MODERATION_CONFIG_PARAM
			-- Policy for what the model generates.

feature -- Status report

	is_input_null: BOOLEAN
			-- Is `input' null, rather than not set?

	is_output_null: BOOLEAN
			-- Is `output' null, rather than not set?

feature -- Element change

	set_input (a_input: detachable MODERATION_CONFIG_PARAM)
			-- Set `input'; Void leaves it out.
		do
			input := a_input
			is_input_null := False
		ensure
			input_set: input = a_input
		end

	set_input_null
			-- Have null for `input'.
		do
			input := Void
			is_input_null := True
		ensure
			is_input_null: is_input_null
		end

	set_output (a_output: detachable MODERATION_CONFIG_PARAM)
			-- Set `output'; Void leaves it out.
		do
			output := a_output
			is_output_null := False
		ensure
			output_set: output = a_output
		end

	set_output_null
			-- Have null for `output'.
		do
			output := Void
			is_output_null := True
		ensure
			is_output_null: is_output_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_input_null := a_fields.is_null (once "input")
			input := (create {API_MODEL_CODEC [MODERATION_CONFIG_PARAM]}).field (a_fields, once "input")
			is_output_null := a_fields.is_null (once "output")
			output := (create {API_MODEL_CODEC [MODERATION_CONFIG_PARAM]}).field (a_fields, once "output")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("input", input, is_input_null)
			a_fields.put_value ("output", output, is_output_null)
		end

invariant
	input_null: is_input_null implies input = Void
	output_null: is_output_null implies output = Void

end
