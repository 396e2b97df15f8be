note
	description: "Function call in the older style; use `tool_calls` instead."

class
	CHAT_COMPLETION_ASSISTANT_MESSAGE_FUNCTION_CALL

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_arguments: READABLE_STRING_GENERAL; a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_arguments (a_arguments)
			set_name (a_a_name)
		ensure
			arguments_set: is_text_copy (arguments, a_arguments)
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	arguments: detachable STRING_32
			-- Arguments of the call as JSON text, which may be invalid and needs checking.

	name: detachable STRING_32
			-- Function that was called.

feature -- Element change

	set_arguments (a_arguments: detachable READABLE_STRING_GENERAL)
			-- Set `arguments'; Void leaves it out.
		do
			arguments := text_copy (a_arguments)
		ensure
			arguments_set: is_text_copy (arguments, a_arguments)
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			arguments := a_fields.text ("arguments")
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("arguments", arguments, False)
			a_fields.put_required_text ("name", name, False)
		end

end
