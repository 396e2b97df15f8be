note
	description: "Between CHAT_COMPLETION_TOOL_CHOICE_OPTION and JSON."

class
	CHAT_COMPLETION_TOOL_CHOICE_OPTION_CODEC

inherit
	API_UNION_CODEC [CHAT_COMPLETION_TOOL_CHOICE_OPTION]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CHAT_COMPLETION_TOOL_CHOICE_OPTION
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "allowed_tools") then
				create {CHAT_COMPLETION_ALLOWED_TOOLS_CHOICE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "function") then
				create {CHAT_COMPLETION_NAMED_TOOL_CHOICE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "custom") then
				create {CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {CHAT_COMPLETION_TOOL_CHOICE_OPTION_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {CHAT_COMPLETION_TOOL_CHOICE_OPTION_UNKNOWN} Result.make (a_json)
			end
		end

end
