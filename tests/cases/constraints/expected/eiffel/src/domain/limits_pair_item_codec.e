note
	description: "Between LIMITS_PAIR_ITEM and JSON."

class
	LIMITS_PAIR_ITEM_CODEC

inherit
	API_CODEC [LIMITS_PAIR_ITEM]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): LIMITS_PAIR_ITEM
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {LIMITS_PAIR_ITEM_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {LIMITS_PAIR_ITEM_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			else
				create {LIMITS_PAIR_ITEM_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: LIMITS_PAIR_ITEM): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.to_json
		end

end
