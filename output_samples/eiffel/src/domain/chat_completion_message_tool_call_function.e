note
	description: "Which function is called, and with what arguments."

class
	CHAT_COMPLETION_MESSAGE_TOOL_CALL_FUNCTION

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL; a_arguments: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_name (a_a_name)
			set_arguments (a_arguments)
		ensure
			name_set: is_text_copy (name, a_a_name)
			arguments_set: is_text_copy (arguments, a_arguments)
		end

feature -- Access

	name: detachable STRING_32
			-- Declared name of the function.

	arguments: detachable STRING_32
			-- Arguments as JSON text. Validate them before use, since the model may write broken JSON or
			-- invent parameters.

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_arguments (a_arguments: detachable READABLE_STRING_GENERAL)
			-- Set `arguments'; Void leaves it out.
		do
			arguments := text_copy (a_arguments)
		ensure
			arguments_set: is_text_copy (arguments, a_arguments)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text ("name")
			arguments := a_fields.text ("arguments")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name, False)
			a_fields.put_required_text ("arguments", arguments, False)
		end

end
