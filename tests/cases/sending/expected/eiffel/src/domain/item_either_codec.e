note
	description: "Between ITEM_EITHER and JSON."

class
	ITEM_EITHER_CODEC

inherit
	API_UNION_CODEC [ITEM_EITHER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): ITEM_EITHER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "id%Nlabel%Nhint", "")
			if l_choice.best = 1 then
				create {PART} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {ITEM_EITHER_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {ITEM_EITHER_UNKNOWN} Result.make (a_json)
			end
		end

end
