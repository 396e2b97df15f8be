note
	description: "Which tool is called, and with what text."

class
	CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL; a_input: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_name (a_a_name)
			set_input (a_input)
		ensure
			name_set: is_text_copy (name, a_a_name)
			input_set: is_text_copy (input, a_input)
		end

feature -- Access

	name: detachable STRING_32
			-- Declared name of the custom tool.

	input: detachable STRING_32
			-- Text that the model wrote as input for the tool.

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_input (a_input: detachable READABLE_STRING_GENERAL)
			-- Set `input'; Void leaves it out.
		do
			input := text_copy (a_input)
		ensure
			input_set: is_text_copy (input, a_input)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text ("name")
			input := a_fields.text ("input")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name, False)
			a_fields.put_required_text ("input", input, False)
		end

end
