note
	description: "Between CHAT_COMPLETION_REQUEST_MESSAGE and JSON."

class
	CHAT_COMPLETION_REQUEST_MESSAGE_CODEC

inherit
	API_CODEC [CHAT_COMPLETION_REQUEST_MESSAGE]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

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

	encoded (a_value: CHAT_COMPLETION_REQUEST_MESSAGE; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
