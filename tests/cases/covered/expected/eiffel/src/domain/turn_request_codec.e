note
	description: "Between TURN_REQUEST and JSON."

class
	TURN_REQUEST_CODEC

inherit
	API_UNION_CODEC [TURN_REQUEST]

feature -- Conversion

	decoded (a_json: JSON_VALUE): TURN_REQUEST
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "to", "", "")
			l_choice.consider (2, "to", "", "")
			l_choice.consider (3, "to", "", "")
			l_choice.consider (4, "to", "", "")
			if l_choice.best = 1 then
				create {TURN_LAMP} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {TURN_PLUG} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 3 then
				create {TURN_FAN} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 4 then
				create {TURN_SHUTTER} Result.make_from_json (l_choice.object)
			else
				create {TURN_REQUEST_UNKNOWN} Result.make (a_json)
			end
		end

end
