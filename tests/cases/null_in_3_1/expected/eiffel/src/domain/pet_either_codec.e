note
	description: "Between PET_EITHER and JSON."

class
	PET_EITHER_CODEC

inherit
	API_UNION_CODEC [PET_EITHER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): PET_EITHER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {PET_EITHER_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {PET_EITHER_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			else
				create {PET_EITHER_UNKNOWN} Result.make (a_json)
			end
		end

end
