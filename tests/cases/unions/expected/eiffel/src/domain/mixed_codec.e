note
	description: "Between MIXED and JSON."

class
	MIXED_CODEC

inherit
	API_UNION_CODEC [MIXED]

feature -- Conversion

	decoded (a_json: JSON_VALUE): MIXED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "cat") then
				create {CAT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "dog") then
				create {DOG} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "puppy") then
				create {DOG} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {MIXED_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {MIXED_UNKNOWN} Result.make (a_json)
			end
		end

end
