note
	description: "Between VOICE_IDS_OR_CUSTOM_VOICE and JSON."

class
	VOICE_IDS_OR_CUSTOM_VOICE_CODEC

inherit
	API_UNION_CODEC [VOICE_IDS_OR_CUSTOM_VOICE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): VOICE_IDS_OR_CUSTOM_VOICE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "id", "", "")
			if l_choice.best = 1 then
				create {VOICE_IDS_OR_CUSTOM_VOICE_OBJECT} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {VOICE_IDS_OR_CUSTOM_VOICE_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {VOICE_IDS_OR_CUSTOM_VOICE_UNKNOWN} Result.make (a_json)
			end
		end

end
