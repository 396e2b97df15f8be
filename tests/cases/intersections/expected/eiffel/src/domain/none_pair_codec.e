note
	description: "Between NONE_PAIR and JSON."

class
	NONE_PAIR_CODEC

inherit
	API_UNION_CODEC [NONE_PAIR]

feature -- Conversion

	decoded (a_json: JSON_VALUE): NONE_PAIR
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {NONE_PAIR_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {NONE_PAIR_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			else
				create {NONE_PAIR_UNKNOWN} Result.make (a_json)
			end
		end

end
