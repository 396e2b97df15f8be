note
	description: "Between ONE and JSON."

class
	ONE_CODEC

inherit
	API_CODEC [ONE]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: ONE): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): ONE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "next", "", "")
			if l_choice.best = 1 then
				create {NODE} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {ONE_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [ONE]}.make (create {ONE_CODEC})).accepts (a_json) then
				create {ONE_LIST} Result.make ((create {API_LIST_CODEC [ONE]}.make (create {ONE_CODEC})).decoded (a_json))
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {ONE_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			else
				create {ONE_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: ONE; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
