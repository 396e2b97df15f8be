note
	description: "Which tool is called, and with what text."

class
	CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL; a_input: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
			create input.make_from_string_general (a_input)
		ensure
			name_set: is_text_copy (name, a_a_name)
			input_set: is_text_copy (input, a_input)
		end

feature -- Access

	name: STRING_32
			-- Declared name of the custom tool.

	input: STRING_32
			-- Text that the model wrote as input for the tool.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_input (a_input: READABLE_STRING_GENERAL)
			-- Set `input'.
		do
			create input.make_from_string_general (a_input)
			mark_set ("input")
		ensure
			input_set: is_text_copy (input, a_input)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
			input := a_fields.required_text (once "input")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name)
			a_fields.put_required_text ("input", input)
		end

end
