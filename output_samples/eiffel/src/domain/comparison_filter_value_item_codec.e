note
	description: "Between COMPARISON_FILTER_VALUE_ITEM and JSON."

class
	COMPARISON_FILTER_VALUE_ITEM_CODEC

inherit
	API_UNION_CODEC [COMPARISON_FILTER_VALUE_ITEM]

feature -- Conversion

	decoded (a_json: JSON_VALUE): COMPARISON_FILTER_VALUE_ITEM
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {COMPARISON_FILTER_VALUE_ITEM_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_REAL_CODEC}).accepts (a_json) then
				create {COMPARISON_FILTER_VALUE_ITEM_NUMBER} Result.make ((create {API_REAL_CODEC}).decoded (a_json))
			else
				create {COMPARISON_FILTER_VALUE_ITEM_UNKNOWN} Result.make (a_json)
			end
		end

end
