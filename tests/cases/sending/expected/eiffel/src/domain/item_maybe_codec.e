note
	description: "Between ITEM_MAYBE and JSON."

class
	ITEM_MAYBE_CODEC

inherit
	API_UNION_CODEC [ITEM_MAYBE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): ITEM_MAYBE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {ITEM_MAYBE_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {ITEM_MAYBE_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			else
				create {ITEM_MAYBE_UNKNOWN} Result.make (a_json)
			end
		end

end
