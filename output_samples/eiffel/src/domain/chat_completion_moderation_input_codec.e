note
	description: "Between CHAT_COMPLETION_MODERATION_INPUT and JSON."

class
	CHAT_COMPLETION_MODERATION_INPUT_CODEC

inherit
	API_UNION_CODEC [CHAT_COMPLETION_MODERATION_INPUT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CHAT_COMPLETION_MODERATION_INPUT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "moderation_results") then
				create {CHAT_COMPLETION_MODERATION_RESULTS} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "error") then
				create {CHAT_COMPLETION_MODERATION_ERROR} Result.make_from_json (l_choice.object)
			else
				create {CHAT_COMPLETION_MODERATION_INPUT_UNKNOWN} Result.make (a_json)
			end
		end

end
