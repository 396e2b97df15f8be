note
	description: "Between CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY and JSON."

class
	CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY_CODEC

inherit
	API_UNION_CODEC [CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "auto") then
				create {AUTO_CHUNKING_STRATEGY_REQUEST_PARAM} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "static") then
				create {STATIC_CHUNKING_STRATEGY_REQUEST_PARAM} Result.make_from_json (l_choice.object)
			else
				create {CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY_UNKNOWN} Result.make (a_json)
			end
		end

end
