note
	description: "Between CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT and JSON."

class
	CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT_CODEC

inherit
	API_UNION_CODEC [CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "text") then
				create {CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_TEXT_FORMAT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "grammar") then
				create {CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_GRAMMAR_FORMAT} Result.make_from_json (l_choice.object)
			else
				create {CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT_UNKNOWN} Result.make (a_json)
			end
		end

end
