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
	make,
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
			set_function (a_function)
		ensure
			function_set: function = a_function
		end

feature -- Access

	type: detachable STRING_32
			-- Marks the tool as a function.

	function: detachable FUNCTION_OBJECT
			-- The JSON field `function'.

feature -- Element change

	set_function (a_function: detachable FUNCTION_OBJECT)
			-- Set `function'; Void leaves it out.
		do
			function := a_function
		ensure
			function_set: function = a_function
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			function := (create {API_MODEL_CODEC [FUNCTION_OBJECT]}).field (a_fields, "function")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type, False)
			a_fields.put_required_value ("function", function, False)
		end

end
