note
	description: "Author of the message, sent with the first chunk."

class
	CHAT_COMPLETION_STREAM_RESPONSE_DELTA_ROLE

feature -- Access

	developer: STRING_32 = {STRING_32} "developer"

	system: STRING_32 = {STRING_32} "system"

	user: STRING_32 = {STRING_32} "user"

	assistant: STRING_32 = {STRING_32} "assistant"

	tool: STRING_32 = {STRING_32} "tool"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "developer")
				or else a_value.same_string ({STRING_32} "system")
				or else a_value.same_string ({STRING_32} "user")
				or else a_value.same_string ({STRING_32} "assistant")
				or else a_value.same_string ({STRING_32} "tool")
		end

end
