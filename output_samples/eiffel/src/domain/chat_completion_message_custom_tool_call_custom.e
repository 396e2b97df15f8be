note
	description: "Which tool is called, and with what text."

class
	CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL_CUSTOM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	name: detachable STRING_32
			-- Declared name of the custom tool.

	input: detachable STRING_32
			-- Text that the model wrote as input for the tool.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := name /= Void
				and input /= Void
		end

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
		end

	set_input (a_input: detachable READABLE_STRING_GENERAL)
			-- Set `input'; Void leaves it out.
		do
			if a_input /= Void then
				create input.make_from_string_general (a_input)
			else
				input := Void
			end
		ensure
			input_set: (input = Void) = (a_input = Void)
			same_text: attached input as l_text and then a_input /= Void implies l_text.same_string_general (a_input)
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
			a_fields.put_text ("name", name, False)
			a_fields.put_text ("input", input, False)
		end

end
