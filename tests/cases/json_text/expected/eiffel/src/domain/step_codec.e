note
	description: "Between STEP and JSON."

class
	STEP_CODEC

inherit
	API_UNION_CODEC [STEP]

feature -- Conversion

	decoded (a_json: JSON_VALUE): STEP
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("event", "word") then
				create {STEP_WORD} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("event", "filter") then
				create {STEP_CHANGE} Result.make_from_json (l_choice.object)
			else
				create {STEP_UNKNOWN} Result.make (a_json)
			end
		end

end
