note
	description: "Between BY_TRYING and JSON."

class
	BY_TRYING_CODEC

inherit
	API_UNION_CODEC [BY_TRYING]

feature -- Conversion

	decoded (a_json: JSON_VALUE): BY_TRYING
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "wings", "")
			l_choice.consider (2, "flyer", "seats", "")
			if l_choice.best = 1 then
				create {BIRD} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {PLANE} Result.make_from_json (l_choice.object)
			else
				create {BY_TRYING_UNKNOWN} Result.make (a_json)
			end
		end

end
