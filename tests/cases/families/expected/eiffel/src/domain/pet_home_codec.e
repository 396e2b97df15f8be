note
	description: "Between PET_HOME and JSON."

class
	PET_HOME_CODEC

inherit
	API_UNION_CODEC [PET_HOME]

feature -- Conversion

	decoded (a_json: JSON_VALUE): PET_HOME
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "pets", "")
			if l_choice.best = 1 then
				create {HOUSE} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {PET_HOME_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {PET_HOME_UNKNOWN} Result.make (a_json)
			end
		end

end
