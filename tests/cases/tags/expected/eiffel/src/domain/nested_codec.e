note
	description: "Between NESTED and JSON."

class
	NESTED_CODEC

inherit
	API_UNION_CODEC [NESTED]

feature -- Conversion

	decoded (a_json: JSON_VALUE): NESTED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "ink") then
				create {INK} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "chalk") then
				create {CHALK} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "wax") then
				create {WAX} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "crayon") then
				create {WAX} Result.make_from_json (l_choice.object)
			else
				create {NESTED_UNKNOWN} Result.make (a_json)
			end
		end

end
