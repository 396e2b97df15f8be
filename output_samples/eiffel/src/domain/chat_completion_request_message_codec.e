note
	description: "Between CHAT_COMPLETION_REQUEST_MESSAGE and JSON."

class
	CHAT_COMPLETION_REQUEST_MESSAGE_CODEC

inherit
	API_UNION_CODEC [CHAT_COMPLETION_REQUEST_MESSAGE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CHAT_COMPLETION_REQUEST_MESSAGE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("role", "developer") then
				create {CHAT_COMPLETION_REQUEST_DEVELOPER_MESSAGE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("role", "system") then
				create {CHAT_COMPLETION_REQUEST_SYSTEM_MESSAGE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("role", "user") then
				create {CHAT_COMPLETION_REQUEST_USER_MESSAGE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("role", "assistant") then
				create {CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("role", "tool") then
				create {CHAT_COMPLETION_REQUEST_TOOL_MESSAGE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("role", "function") then
				create {CHAT_COMPLETION_REQUEST_FUNCTION_MESSAGE} Result.make_from_json (l_choice.object)
			else
				create {CHAT_COMPLETION_REQUEST_MESSAGE_UNKNOWN} Result.make (a_json)
			end
		end

end
