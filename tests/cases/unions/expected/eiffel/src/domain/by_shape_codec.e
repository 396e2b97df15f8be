note
	description: "Between BY_SHAPE and JSON."

class
	BY_SHAPE_CODEC

inherit
	API_UNION_CODEC [BY_SHAPE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): BY_SHAPE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "wings", "")
			if l_choice.best = 1 then
				create {BIRD} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {BY_SHAPE_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).accepts (a_json) then
				create {BY_SHAPE_LIST} Result.make ((create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).decoded (a_json))
			else
				create {BY_SHAPE_UNKNOWN} Result.make (a_json)
			end
		end

end
