note
	description: "Between BARE and JSON."

class
	BARE_CODEC

inherit
	API_UNION_CODEC [BARE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): BARE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("mark", "dot") then
				create {DOT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("mark", "dash") then
				create {DASH} Result.make_from_json (l_choice.object)
			else
				create {BARE_UNKNOWN} Result.make (a_json)
			end
		end

end
