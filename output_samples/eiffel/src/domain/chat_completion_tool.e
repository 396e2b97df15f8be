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
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "function"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks the tool as a function.

	function: detachable FUNCTION_OBJECT
			-- The JSON field `function'.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and function /= Void
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

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
			function := function_codec.field (a_fields, "function")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			function_codec.put (a_fields, "function", function, False)
		end

feature {NONE} -- Implementation

	function_codec: API_MODEL_CODEC [FUNCTION_OBJECT]
			-- What reads and writes it.
		once
			create Result
		end

end
