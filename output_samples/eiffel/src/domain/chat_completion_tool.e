note
	description: "Declares a function that the model may call."

class
	CHAT_COMPLETION_TOOL

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_CHAT_COMPLETION_REQUEST_TOOL

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

	make_with (a_function: FUNCTION_OBJECT)
			-- Set what is required.
		do
			make
			function := a_function
		ensure
			function_set: function = a_function
		end

feature -- Access

	type: STRING_32
			-- Marks the tool as a function.

	function: FUNCTION_OBJECT
			-- The JSON field `function'.

feature -- Element change

	set_function (a_function: FUNCTION_OBJECT)
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
			function := (create {API_MODEL_CODEC [FUNCTION_OBJECT]}).required_field (a_fields, once "function")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("function", function)
		end

end
