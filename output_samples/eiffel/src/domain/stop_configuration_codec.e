note
	description: "Between STOP_CONFIGURATION and JSON."

class
	STOP_CONFIGURATION_CODEC

inherit
	API_CODEC [STOP_CONFIGURATION]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

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

	encoded (a_value: STOP_CONFIGURATION; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
