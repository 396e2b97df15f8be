note
	description: "Between TREE_MODEL and JSON."

class
	TREE_MODEL_CODEC

inherit
	API_UNION_CODEC [TREE_MODEL]

feature -- Conversion

	decoded (a_json: JSON_VALUE): TREE_MODEL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {TREE_MODEL_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [TREE_MODEL]}.make (create {TREE_MODEL_CODEC})).accepts (a_json) then
				create {TREE_MODEL_LIST} Result.make ((create {API_LIST_CODEC [TREE_MODEL]}.make (create {TREE_MODEL_CODEC})).decoded (a_json))
			else
				create {TREE_MODEL_UNKNOWN} Result.make (a_json)
			end
		end

end
