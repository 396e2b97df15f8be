note
	description: "Which function is called, and with what arguments."

class
	CHAT_COMPLETION_MESSAGE_TOOL_CALL_FUNCTION

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL; a_arguments: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
			create arguments.make_from_string_general (a_arguments)
		ensure
			name_set: is_text_copy (name, a_a_name)
			arguments_set: is_text_copy (arguments, a_arguments)
		end

feature -- Access

	name: STRING_32
			-- Declared name of the function.

	arguments: STRING_32
			-- Arguments as JSON text. Validate them before use, since the model may write broken JSON or
			-- invent parameters.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_arguments (a_arguments: READABLE_STRING_GENERAL)
			-- Set `arguments'.
		do
			create arguments.make_from_string_general (a_arguments)
			mark_set ("arguments")
		ensure
			arguments_set: is_text_copy (arguments, a_arguments)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
			arguments := a_fields.required_text (once "arguments")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name)
			a_fields.put_required_text ("arguments", arguments)
		end

end
