note
	description: "What a chunk adds to the message so far."

class
	CHAT_COMPLETION_STREAM_RESPONSE_DELTA

inherit
	API_MODEL

create
	make,
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

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_content (a_content: detachable READABLE_STRING_GENERAL)
			-- Set `content'; Void leaves it out.
		do
			if a_content /= Void then
				create content.make_from_string_general (a_content)
			else
				content := Void
			end
			is_content_null := False
		ensure
			content_set: (content = Void) = (a_content = Void)
			same_text: attached content as l_text and then a_content /= Void implies l_text.same_string_general (a_content)
		end

	set_content_null
			-- Have null for `content'.
		do
			content := Void
			is_content_null := True
		ensure
			is_content_null: is_content_null
		end

	set_function_call (a_function_call: detachable CHAT_COMPLETION_STREAM_RESPONSE_DELTA_FUNCTION_CALL)
			-- Set `function_call'; Void leaves it out.
		do
			function_call := a_function_call
		ensure
			function_call_set: function_call = a_function_call
		end

	set_tool_calls (a_tool_calls: detachable LIST [CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK])
			-- Set `tool_calls'; Void leaves it out.
		do
			tool_calls := a_tool_calls
		ensure
			tool_calls_set: tool_calls = a_tool_calls
		end

	extend_tool_calls (a_item: CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK)
			-- Add `a_item' to `tool_calls'.
		do
			if attached tool_calls as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK]} tool_calls.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached tool_calls as l_value and then l_value.count > 0
		end

	set_role (a_role: detachable READABLE_STRING_GENERAL)
			-- Set `role'; Void leaves it out.
		do
			if a_role /= Void then
				create role.make_from_string_general (a_role)
			else
				role := Void
			end
		ensure
			role_set: (role = Void) = (a_role = Void)
			same_text: attached role as l_text and then a_role /= Void implies l_text.same_string_general (a_role)
		end

	set_refusal (a_refusal: detachable READABLE_STRING_GENERAL)
			-- Set `refusal'; Void leaves it out.
		do
			if a_refusal /= Void then
				create refusal.make_from_string_general (a_refusal)
			else
				refusal := Void
			end
			is_refusal_null := False
		ensure
			refusal_set: (refusal = Void) = (a_refusal = Void)
			same_text: attached refusal as l_text and then a_refusal /= Void implies l_text.same_string_general (a_refusal)
		end

	set_refusal_null
			-- Have null for `refusal'.
		do
			refusal := Void
			is_refusal_null := True
		ensure
			is_refusal_null: is_refusal_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_content_null := a_fields.is_null ("content")
			content := a_fields.text ("content")
			function_call := function_call_codec.field (a_fields, "function_call")
			tool_calls := tool_calls_codec.field (a_fields, "tool_calls")
			role := a_fields.text ("role")
			is_refusal_null := a_fields.is_null ("refusal")
			refusal := a_fields.text ("refusal")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("content", content, is_content_null)
			function_call_codec.put (a_fields, "function_call", function_call, False)
			tool_calls_codec.put (a_fields, "tool_calls", tool_calls, False)
			a_fields.put_text ("role", role, False)
			a_fields.put_text ("refusal", refusal, is_refusal_null)
		end

feature {NONE} -- Implementation

	function_call_codec: API_MODEL_CODEC [CHAT_COMPLETION_STREAM_RESPONSE_DELTA_FUNCTION_CALL]
			-- What reads and writes it.
		once
			create Result
		end

	tool_calls_codec: API_LIST_CODEC [CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_TOOL_CALL_CHUNK]})
		end

end
