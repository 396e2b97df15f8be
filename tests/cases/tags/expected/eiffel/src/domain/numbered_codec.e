note
	description: "Between NUMBERED and JSON."

class
	NUMBERED_CODEC

inherit
	API_CODEC [NUMBERED]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: NUMBERED): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): NUMBERED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_numbered ("type", 1) then
				create {LINE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_numbered ("type", 2) then
				create {ARC} Result.make_from_json (l_choice.object)
			elseif l_choice.is_numbered ("type", 3) then
				create {ARC} Result.make_from_json (l_choice.object)
			else
				create {NUMBERED_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: NUMBERED; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
