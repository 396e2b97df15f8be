note
	description: "Between SWITCHED and JSON."

class
	SWITCHED_CODEC

inherit
	API_UNION_CODEC [SWITCHED]

feature -- Conversion

	decoded (a_json: JSON_VALUE): SWITCHED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_marked ("filled", True) then
				create {FILLED} Result.make_from_json (l_choice.object)
			elseif l_choice.is_marked ("filled", False) then
				create {OUTLINED} Result.make_from_json (l_choice.object)
			else
				create {SWITCHED_UNKNOWN} Result.make (a_json)
			end
		end

end
