note
	description: "Between CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE and JSON."

class
	CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE_CODEC

inherit
	API_UNION_CODEC [CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "tokens") then
				create {TRANSCRIPT_TEXT_USAGE_TOKENS} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "duration") then
				create {TRANSCRIPT_TEXT_USAGE_DURATION} Result.make_from_json (l_choice.object)
			else
				create {CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE_UNKNOWN} Result.make (a_json)
			end
		end

end
