note
	description: "Between WHATEVER and JSON."

class
	WHATEVER_CODEC

inherit
	API_CODEC [WHATEVER]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: WHATEVER): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): WHATEVER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "length", "")
			if l_choice.best = 1 then
				create {SIZE} Result.make_from_json (l_choice.object)
			elseif (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).accepts (a_json) then
				create {WHATEVER_TABLE} Result.make ((create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).decoded (a_json))
			else
				create {WHATEVER_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: WHATEVER; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
