note
	description: "Between NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL and JSON."

class
	NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL_CODEC

inherit
	API_UNION_CODEC [NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL]

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

end
