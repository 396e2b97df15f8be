note
	description: "Between WHATEVER and JSON."

class
	WHATEVER_CODEC

inherit
	API_UNION_CODEC [WHATEVER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): WHATEVER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "length", "")
			if l_choice.best = 1 then
				create {SIZE} Result.make_from_json (l_choice.object)
			elseif (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).accepts (a_json) then
				create {WHATEVER_TABLE} Result.make ((create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).decoded (a_json))
			else
				create {WHATEVER_UNKNOWN} Result.make (a_json)
			end
		end

end
