note
	description: "Between ZOO_SIZ and JSON."

class
	ZOO_SIZ_CODEC

inherit
	API_UNION_CODEC [ZOO_SIZ]

feature -- Conversion

	decoded (a_json: JSON_VALUE): ZOO_SIZ
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {ZOO_SIZ_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {ZOO_SIZ_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {ZOO_SIZ_UNKNOWN} Result.make (a_json)
			end
		end

end
