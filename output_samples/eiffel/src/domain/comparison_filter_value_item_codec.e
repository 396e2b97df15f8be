note
	description: "Between COMPARISON_FILTER_VALUE_ITEM and JSON."

class
	COMPARISON_FILTER_VALUE_ITEM_CODEC

inherit
	API_CODEC [COMPARISON_FILTER_VALUE_ITEM]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

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

	encoded (a_value: COMPARISON_FILTER_VALUE_ITEM; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
