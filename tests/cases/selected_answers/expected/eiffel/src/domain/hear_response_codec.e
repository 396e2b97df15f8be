note
	description: "Between HEAR_RESPONSE and JSON."

class
	HEAR_RESPONSE_CODEC

inherit
	API_UNION_CODEC [HEAR_RESPONSE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): HEAR_RESPONSE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "text", "", "")
			l_choice.consider (2, "text%Nwords", "", "")
			if l_choice.best = 1 then
				create {HEARD_SHORT} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {HEARD_VERY_LONG} Result.make_from_json (l_choice.object)
			else
				create {HEAR_RESPONSE_UNKNOWN} Result.make (a_json)
			end
		end

end
