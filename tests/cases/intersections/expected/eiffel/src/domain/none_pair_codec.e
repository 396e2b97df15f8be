note
	description: "Between NONE_PAIR and JSON."

class
	NONE_PAIR_CODEC

inherit
	API_CODEC [NONE_PAIR]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: NONE_PAIR): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

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

	encoded (a_value: NONE_PAIR; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
