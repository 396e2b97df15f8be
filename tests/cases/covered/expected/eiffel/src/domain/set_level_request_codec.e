note
	description: "Between SET_LEVEL_REQUEST and JSON."

class
	SET_LEVEL_REQUEST_CODEC

inherit
	API_UNION_CODEC [SET_LEVEL_REQUEST]

feature -- Conversion

	decoded (a_json: JSON_VALUE): SET_LEVEL_REQUEST
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "level", "", "")
			l_choice.consider (2, "level", "", "")
			l_choice.consider (3, "level", "", "")
			l_choice.consider (4, "level", "", "")
			l_choice.consider (5, "level", "", "")
			if l_choice.best = 1 then
				create {LEVEL_OF_ALL} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {LEVEL_IN_STEPS} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 3 then
				create {LEVEL_KNOWN} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 4 then
				create {LEVEL_SAID} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 5 then
				create {LEVEL_ON} Result.make_from_json (l_choice.object)
			else
				create {SET_LEVEL_REQUEST_UNKNOWN} Result.make (a_json)
			end
		end

end
