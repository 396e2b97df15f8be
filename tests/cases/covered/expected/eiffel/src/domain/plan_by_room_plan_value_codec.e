note
	description: "Between PLAN_BY_ROOM_PLAN_VALUE and JSON."

class
	PLAN_BY_ROOM_PLAN_VALUE_CODEC

inherit
	API_UNION_CODEC [PLAN_BY_ROOM_PLAN_VALUE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): PLAN_BY_ROOM_PLAN_VALUE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {PLAN_BY_ROOM_PLAN_VALUE_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_REAL_CODEC}).accepts (a_json) then
				create {PLAN_BY_ROOM_PLAN_VALUE_NUMBER} Result.make ((create {API_REAL_CODEC}).decoded (a_json))
			else
				create {PLAN_BY_ROOM_PLAN_VALUE_UNKNOWN} Result.make (a_json)
			end
		end

end
