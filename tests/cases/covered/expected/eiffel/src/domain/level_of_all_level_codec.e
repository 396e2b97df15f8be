note
	description: "Between LEVEL_OF_ALL_LEVEL and JSON."

class
	LEVEL_OF_ALL_LEVEL_CODEC

inherit
	API_UNION_CODEC [LEVEL_OF_ALL_LEVEL]

feature -- Conversion

	decoded (a_json: JSON_VALUE): LEVEL_OF_ALL_LEVEL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_REAL_CODEC}).accepts (a_json) then
				create {LEVEL_OF_ALL_LEVEL_NUMBER} Result.make ((create {API_REAL_CODEC}).decoded (a_json))
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {LEVEL_OF_ALL_LEVEL_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {LEVEL_OF_ALL_LEVEL_UNKNOWN} Result.make (a_json)
			end
		end

end
