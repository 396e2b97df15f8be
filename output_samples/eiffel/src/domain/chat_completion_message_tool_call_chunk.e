note
	description: "A piece of a tool call in a stream. Pieces with the same `index` belong to the same call."

class
	CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	index: INTEGER_64
			-- Position of the call among the tool calls of the message, counted from 0.

	id: detachable STRING_32
			-- ID of the call, sent with its first piece.

	type: detachable STRING_32
			-- Marks the call as one to a function.

	function: detachable CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK_FUNCTION
			-- The part of the function call that this chunk adds.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			index := a_fields.required_integer_64 (once "index")
			id := a_fields.text (once "id")
			type := a_fields.text (once "type")
			function := (create {API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK_FUNCTION]}).field (a_fields, once "function")
		end

end
