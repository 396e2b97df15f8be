note
	description: "Between STOP_CONFIGURATION and JSON."

class
	STOP_CONFIGURATION_CODEC

inherit
	API_UNION_CODEC [STOP_CONFIGURATION]

feature -- Conversion

	decoded (a_json: JSON_VALUE): STOP_CONFIGURATION
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {STOP_CONFIGURATION_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).accepts (a_json) then
				create {STOP_CONFIGURATION_LIST} Result.make ((create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).decoded (a_json))
			else
				create {STOP_CONFIGURATION_UNKNOWN} Result.make (a_json)
			end
		end

end
