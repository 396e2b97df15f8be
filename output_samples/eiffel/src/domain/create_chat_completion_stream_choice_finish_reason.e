note
	description: "Why generation ended, with the same values as in an unstreamed reply; null until then."

class
	CREATE_CHAT_COMPLETION_STREAM_CHOICE_FINISH_REASON

feature -- Access

	stop: STRING_32 = {STRING_32} "stop"

	length: STRING_32 = {STRING_32} "length"

	tool_calls: STRING_32 = {STRING_32} "tool_calls"

	content_filter: STRING_32 = {STRING_32} "content_filter"

	function_call: STRING_32 = {STRING_32} "function_call"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "stop")
				or else a_value.same_string ({STRING_32} "length")
				or else a_value.same_string ({STRING_32} "tool_calls")
				or else a_value.same_string ({STRING_32} "content_filter")
				or else a_value.same_string ({STRING_32} "function_call")
		end

end
