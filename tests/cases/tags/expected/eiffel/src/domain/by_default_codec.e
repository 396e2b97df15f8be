note
	description: "Between BY_DEFAULT and JSON."

class
	BY_DEFAULT_CODEC

inherit
	API_UNION_CODEC [BY_DEFAULT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): BY_DEFAULT
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
				create {BY_DEFAULT_UNKNOWN} Result.make (a_json)
			end
		end

end
