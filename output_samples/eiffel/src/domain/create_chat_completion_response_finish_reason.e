note
	description: "[
		Why generation ended: naturally or at a stop sequence (`stop`), at the token limit (`length`), through
		a content filter, or to make a call.
	]"

class
	CREATE_CHAT_COMPLETION_RESPONSE_FINISH_REASON

inherit
	API_TEXT_VALUES

feature -- Access

	stop: STRING_32 = {STRING_32} "stop"
			-- The value `"stop"'.

	length: STRING_32 = {STRING_32} "length"
			-- The value `"length"'.

	tool_calls: STRING_32 = {STRING_32} "tool_calls"
			-- The value `"tool_calls"'.

	content_filter: STRING_32 = {STRING_32} "content_filter"
			-- The value `"content_filter"'.

	function_call: STRING_32 = {STRING_32} "function_call"
			-- The value `"function_call"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<stop, length, tool_calls, content_filter, function_call>>
		end

end
