note
	description: "Between EITHER and JSON."

class
	EITHER_CODEC

inherit
	API_UNION_CODEC [EITHER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): EITHER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "message", "priority", "")
			l_choice.consider (2, "either", "body", "")
			if l_choice.best = 1 then
				create {MESSAGE} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {CHOICE} Result.make_from_json (l_choice.object)
			else
				create {EITHER_UNKNOWN} Result.make (a_json)
			end
		end

end
