note
	description: "Between PEST and JSON."

class
	PEST_CODEC

inherit
	API_UNION_CODEC [PEST]

feature -- Conversion

	decoded (a_json: JSON_VALUE): PEST
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "legs", "")
			l_choice.consider (2, "", "slime", "")
			l_choice.consider (3, "", "street", "")
			if l_choice.best = 1 then
				create {PEST_OBJECT} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {PEST_OBJECT_2} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 3 then
				create {ADDRESS} Result.make_from_json (l_choice.object)
			else
				create {PEST_UNKNOWN} Result.make (a_json)
			end
		end

end
