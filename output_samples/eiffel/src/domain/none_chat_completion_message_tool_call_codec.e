note
	description: "Between NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL and JSON."

class
	NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL_CODEC

inherit
	API_CODEC [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "function") then
				create {CHAT_COMPLETION_MESSAGE_TOOL_CALL} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "custom") then
				create {CHAT_COMPLETION_MESSAGE_CUSTOM_TOOL_CALL} Result.make_from_json (l_choice.object)
			else
				create {NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
