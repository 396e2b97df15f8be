note
	description: "Between CHAT_COMPLETION_MODERATION_OUTPUT and JSON."

class
	CHAT_COMPLETION_MODERATION_OUTPUT_CODEC

inherit
	API_UNION_CODEC [CHAT_COMPLETION_MODERATION_OUTPUT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CHAT_COMPLETION_MODERATION_OUTPUT
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
				create {CHAT_COMPLETION_MODERATION_OUTPUT_UNKNOWN} Result.make (a_json)
			end
		end

end
