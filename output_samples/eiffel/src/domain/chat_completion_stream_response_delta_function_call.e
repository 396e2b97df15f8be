note
	description: "Piece of a function call in the older style; read `tool_calls` instead."

class
	CHAT_COMPLETION_STREAM_RESPONSE_DELTA_FUNCTION_CALL

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	arguments: detachable STRING_32
			-- Next fragment of the JSON arguments; join all fragments before parsing.

	name: detachable STRING_32
			-- Function that the model wants to call.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			arguments := a_fields.text (once "arguments")
			name := a_fields.text (once "name")
		end

end
