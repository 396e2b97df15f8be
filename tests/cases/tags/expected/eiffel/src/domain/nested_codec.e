note
	description: "Between NESTED and JSON."

class
	NESTED_CODEC

inherit
	API_CODEC [NESTED]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: NESTED): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): NESTED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "ink") then
				create {INK} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "chalk") then
				create {CHALK} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "wax") then
				create {WAX} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "crayon") then
				create {WAX} Result.make_from_json (l_choice.object)
			else
				create {NESTED_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: NESTED; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
