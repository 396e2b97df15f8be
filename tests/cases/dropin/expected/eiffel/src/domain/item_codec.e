note
	description: "Between ITEM and JSON."

class
	ITEM_CODEC

inherit
	API_UNION_CODEC [ITEM]

feature -- Conversion

	decoded (a_json: JSON_VALUE): ITEM
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {ITEM_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).accepts (a_json) then
				create {ITEM_LIST} Result.make ((create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).decoded (a_json))
			else
				create {ITEM_UNKNOWN} Result.make (a_json)
			end
		end

end
