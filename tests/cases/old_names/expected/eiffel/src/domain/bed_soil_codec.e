note
	description: "Between BED_SOIL and JSON."

class
	BED_SOIL_CODEC

inherit
	API_UNION_CODEC [BED_SOIL]

feature -- Conversion

	decoded (a_json: JSON_VALUE): BED_SOIL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "acid", "")
			if l_choice.best = 1 then
				create {BED_SOIL_OBJECT} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {BED_SOIL_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {BED_SOIL_UNKNOWN} Result.make (a_json)
			end
		end

end
