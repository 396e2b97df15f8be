note
	description: "Between DRAWING_UNDECLARED and JSON."

class
	DRAWING_UNDECLARED_CODEC

inherit
	API_UNION_CODEC [DRAWING_UNDECLARED]

feature -- Conversion

	decoded (a_json: JSON_VALUE): DRAWING_UNDECLARED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "ink") then
				create {INK} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "chalk") then
				create {CHALK} Result.make_from_json (l_choice.object)
			else
				create {DRAWING_UNDECLARED_UNKNOWN} Result.make (a_json)
			end
		end

end
