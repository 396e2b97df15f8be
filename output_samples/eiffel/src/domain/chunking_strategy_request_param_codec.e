note
	description: "Between CHUNKING_STRATEGY_REQUEST_PARAM and JSON."

class
	CHUNKING_STRATEGY_REQUEST_PARAM_CODEC

inherit
	API_UNION_CODEC [CHUNKING_STRATEGY_REQUEST_PARAM]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CHUNKING_STRATEGY_REQUEST_PARAM
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
				create {CHUNKING_STRATEGY_REQUEST_PARAM_UNKNOWN} Result.make (a_json)
			end
		end

end
