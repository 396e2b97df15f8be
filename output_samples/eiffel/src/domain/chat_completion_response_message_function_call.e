note
	description: "Function call in the older style; read `tool_calls` instead."

class
	CHAT_COMPLETION_RESPONSE_MESSAGE_FUNCTION_CALL

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	arguments: STRING_32
			-- Arguments as JSON text, to be validated before the function runs.

	name: STRING_32
			-- Function that the model wants to call.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			arguments := a_fields.required_text (once "arguments")
			name := a_fields.required_text (once "name")
		end

end
