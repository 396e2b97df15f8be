note
	description: "Between VOICE_IDS_OR_CUSTOM_VOICE and JSON."

class
	VOICE_IDS_OR_CUSTOM_VOICE_CODEC

inherit
	API_CODEC [VOICE_IDS_OR_CUSTOM_VOICE]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

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

	encoded (a_value: VOICE_IDS_OR_CUSTOM_VOICE; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
