note
	description: "Between VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY and JSON."

class
	VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY_CODEC

inherit
	API_UNION_CODEC [VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY]

feature -- Conversion

	decoded (a_json: JSON_VALUE): VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "static") then
				create {STATIC_CHUNKING_STRATEGY_RESPONSE_PARAM} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "other") then
				create {OTHER_CHUNKING_STRATEGY_RESPONSE_PARAM} Result.make_from_json (l_choice.object)
			else
				create {VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY_UNKNOWN} Result.make (a_json)
			end
		end

end
