note
	description: "What a chunk adds to the message so far."

class
	CHAT_COMPLETION_STREAM_RESPONSE_DELTA

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	content: detachable STRING_32
			-- Next fragment of the reply text.

	function_call: detachable CHAT_COMPLETION_STREAM_RESPONSE_DELTA_FUNCTION_CALL
			-- Piece of a function call in the older style; read `tool_calls` instead. Deprecated.

	tool_calls: detachable LIST [CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK]
			-- Pieces of the tool calls that this chunk adds to.

	role: detachable STRING_32
			-- Author of the message, sent with the first chunk. Known values:
			-- {CHAT_COMPLETION_STREAM_RESPONSE_DELTA_ROLE}.

	refusal: detachable STRING_32
			-- Next fragment of the refusal text.

feature -- Status report

	is_content_null: BOOLEAN
			-- Is `content' null, rather than not set?

	is_refusal_null: BOOLEAN
			-- Is `refusal' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_content_null := a_fields.is_null (once "content")
			content := a_fields.text (once "content")
			function_call := (create {API_MODEL_CODEC [CHAT_COMPLETION_STREAM_RESPONSE_DELTA_FUNCTION_CALL]}).field (a_fields, once "function_call")
			tool_calls := (create {API_LIST_CODEC [CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK]}.make (create {API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK]})).field (a_fields, once "tool_calls")
			role := a_fields.text (once "role")
			is_refusal_null := a_fields.is_null (once "refusal")
			refusal := a_fields.text (once "refusal")
		end

invariant
	content_null: is_content_null implies content = Void
	refusal_null: is_refusal_null implies refusal = Void

end
