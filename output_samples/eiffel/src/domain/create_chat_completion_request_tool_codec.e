note
	description: "Between CREATE_CHAT_COMPLETION_REQUEST_TOOL and JSON."

class
	CREATE_CHAT_COMPLETION_REQUEST_TOOL_CODEC

inherit
	API_UNION_CODEC [CREATE_CHAT_COMPLETION_REQUEST_TOOL]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_CHAT_COMPLETION_REQUEST_TOOL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "function") then
				create {CHAT_COMPLETION_TOOL} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "custom") then
				create {CUSTOM_TOOL_CHAT_COMPLETIONS} Result.make_from_json (l_choice.object)
			else
				create {CREATE_CHAT_COMPLETION_REQUEST_TOOL_UNKNOWN} Result.make (a_json)
			end
		end

end
