note
	description: "Function call in the older style; use `tool_calls` instead."

class
	CHAT_COMPLETION_ASSISTANT_MESSAGE_FUNCTION_CALL

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_arguments: READABLE_STRING_GENERAL; a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create arguments.make_from_string_general (a_arguments)
			create name.make_from_string_general (a_a_name)
		ensure
			arguments_set: is_text_copy (arguments, a_arguments)
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	arguments: STRING_32
			-- Arguments of the call as JSON text, which may be invalid and needs checking.

	name: STRING_32
			-- Function that was called.

feature -- Element change

	set_arguments (a_arguments: READABLE_STRING_GENERAL)
			-- Set `arguments'.
		do
			create arguments.make_from_string_general (a_arguments)
			mark_set ("arguments")
		ensure
			arguments_set: is_text_copy (arguments, a_arguments)
		end

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			arguments := a_fields.required_text (once "arguments")
			name := a_fields.required_text (once "name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("arguments", arguments)
			a_fields.put_required_text ("name", name)
		end

end
