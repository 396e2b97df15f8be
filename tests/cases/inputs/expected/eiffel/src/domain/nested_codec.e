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
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {NESTED_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [NESTED]}.make (create {NESTED_CODEC})).accepts (a_json) then
				create {NESTED_LIST} Result.make ((create {API_LIST_CODEC [NESTED]}.make (create {NESTED_CODEC})).decoded (a_json))
			else
				create {NESTED_UNKNOWN} Result.make (a_json)
			end
		end

end
