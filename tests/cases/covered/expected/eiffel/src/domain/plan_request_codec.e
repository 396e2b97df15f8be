note
	description: "Between PLAN_REQUEST and JSON."

class
	PLAN_REQUEST_CODEC

inherit
	API_UNION_CODEC [PLAN_REQUEST]

feature -- Conversion

	decoded (a_json: JSON_VALUE): PLAN_REQUEST
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "plan", "", "")
			l_choice.consider (2, "plan", "", "")
			l_choice.consider (3, "plan", "", "")
			l_choice.consider (4, "plan", "", "")
			l_choice.consider (5, "plan", "", "")
			l_choice.consider (6, "plan", "", "")
			if l_choice.best = 1 then
				create {PLAN_OF_DAYS} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {PLAN_OF_TIMES} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 3 then
				create {PLAN_OF_LEVELS} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 4 then
				create {PLAN_OF_STEPS} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 5 then
				create {PLAN_BY_ROOM} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 6 then
				create {PLAN_BY_ROOM_IN_STEPS} Result.make_from_json (l_choice.object)
			else
				create {PLAN_REQUEST_UNKNOWN} Result.make (a_json)
			end
		end

end
