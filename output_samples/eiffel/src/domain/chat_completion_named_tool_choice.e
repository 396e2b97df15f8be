note
	description: "Tool choice that forces a call to one function."

class
	CHAT_COMPLETION_NAMED_TOOL_CHOICE

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_TOOL_CHOICE_OPTION

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

	make_with (a_function: CHAT_COMPLETION_NAMED_TOOL_CHOICE_FUNCTION)
			-- Set what is required.
		do
			make
			function := a_function
		ensure
			function_set: function = a_function
		end

feature -- Access

	type: STRING_32
			-- Marks this tool choice as a function.

	function: CHAT_COMPLETION_NAMED_TOOL_CHOICE_FUNCTION
			-- The function to force.

feature -- Element change

	set_function (a_function: CHAT_COMPLETION_NAMED_TOOL_CHOICE_FUNCTION)
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
			type := a_fields.required_text (once "type")
			function := (create {API_MODEL_CODEC [CHAT_COMPLETION_NAMED_TOOL_CHOICE_FUNCTION]}).required_field (a_fields, once "function")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("function", function)
		end

end
