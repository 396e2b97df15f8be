note
	description: "Between MEDIUM and JSON."

class
	MEDIUM_CODEC

inherit
	API_UNION_CODEC [MEDIUM]

feature -- Conversion

	decoded (a_json: JSON_VALUE): MEDIUM
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "print") then
				create {PRINT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "film") then
				create {FILM} Result.make_from_json (l_choice.object)
			else
				create {MEDIUM_UNKNOWN} Result.make (a_json)
			end
		end

end
