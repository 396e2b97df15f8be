note
	description: "Between OTHER and JSON."

class
	OTHER_CODEC

inherit
	API_UNION_CODEC [OTHER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): OTHER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "next", "", "")
			if l_choice.best = 1 then
				create {NODE} Result.make_from_json (l_choice.object)
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {OTHER_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {OTHER_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [ONE]}.make (create {ONE_CODEC})).accepts (a_json) then
				create {OTHER_LIST} Result.make ((create {API_LIST_CODEC [ONE]}.make (create {ONE_CODEC})).decoded (a_json))
			else
				create {OTHER_UNKNOWN} Result.make (a_json)
			end
		end

end
