note
	description: "Between CHUNKING_STRATEGY_REQUEST_PARAM and JSON."

class
	CHUNKING_STRATEGY_REQUEST_PARAM_CODEC

inherit
	API_CODEC [CHUNKING_STRATEGY_REQUEST_PARAM]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

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

	encoded (a_value: CHUNKING_STRATEGY_REQUEST_PARAM; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
