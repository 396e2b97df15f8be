note
	description: "Between CHOICE and JSON."

class
	CHOICE_CODEC

inherit
	API_UNION_CODEC [CHOICE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CHOICE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "id%Nname", "kind", "")
			l_choice.consider (2, "id%Nnumber", "kind", "")
			if l_choice.best = 1 then
				create {CHOICE_BY_NAME} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {CHOICE_BY_NUMBER} Result.make_from_json (l_choice.object)
			else
				create {CHOICE_UNKNOWN} Result.make (a_json)
			end
		end

end
