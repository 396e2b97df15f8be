note
	description: "A request by the model to call a function with JSON arguments."

class
	CHAT_COMPLETION_MESSAGE_TOOL_CALL

inherit
	API_MODEL
		redefine
			make
		end

	NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "function"
		end

	make_with (a_id: READABLE_STRING_GENERAL; a_function: CHAT_COMPLETION_MESSAGE_TOOL_CALL_FUNCTION)
			-- Set what is required.
		do
			make
			create id.make_from_string_general (a_id)
			function := a_function
		ensure
			id_set: is_text_copy (id, a_id)
			function_set: function = a_function
		end

feature -- Access

	id: STRING_32
			-- ID of the call, which the tool message with the result has to repeat.

	type: STRING_32
			-- Marks the call as one to a function.

	function: CHAT_COMPLETION_MESSAGE_TOOL_CALL_FUNCTION
			-- Which function is called, and with what arguments.

feature -- Element change

	set_id (a_id: READABLE_STRING_GENERAL)
			-- Set `id'.
		do
			create id.make_from_string_general (a_id)
			mark_set ("id")
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_function (a_function: CHAT_COMPLETION_MESSAGE_TOOL_CALL_FUNCTION)
			-- Set `function'.
		do
			function := a_function
			mark_set ("function")
		ensure
			function_set: function = a_function
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			type := a_fields.required_text (once "type")
			function := (create {API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_TOOL_CALL_FUNCTION]}).required_field (a_fields, once "function")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id)
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("function", function)
		end

end
