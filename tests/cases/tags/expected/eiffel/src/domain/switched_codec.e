note
	description: "Between SWITCHED and JSON."

class
	SWITCHED_CODEC

inherit
	API_CODEC [SWITCHED]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: SWITCHED): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): SWITCHED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_marked ("filled", True) then
				create {FILLED} Result.make_from_json (l_choice.object)
			elseif l_choice.is_marked ("filled", False) then
				create {OUTLINED} Result.make_from_json (l_choice.object)
			else
				create {SWITCHED_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: SWITCHED; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
