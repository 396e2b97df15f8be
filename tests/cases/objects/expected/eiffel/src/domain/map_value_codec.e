note
	description: "Between MAP_VALUE and JSON."

class
	MAP_VALUE_CODEC

inherit
	API_CODEC [MAP_VALUE]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: MAP_VALUE): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): MAP_VALUE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "x", "")
			if l_choice.best = 1 then
				create {POINT} Result.make_from_json (l_choice.object)
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {MAP_VALUE_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			elseif (create {API_OCTETS_CODEC}).accepts (a_json) then
				create {MAP_VALUE_OCTETS} Result.make ((create {API_OCTETS_CODEC}).decoded (a_json))
			else
				create {MAP_VALUE_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: MAP_VALUE; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
