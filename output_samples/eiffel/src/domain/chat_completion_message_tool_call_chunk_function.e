note
	description: "The part of the function call that this chunk adds."

class
	CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK_FUNCTION

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	name: detachable STRING_32
			-- Function to call, sent with the first piece.

	arguments: detachable STRING_32
			-- Next fragment of the JSON arguments; join all fragments before parsing.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text (once "name")
			arguments := a_fields.text (once "arguments")
		end

end
