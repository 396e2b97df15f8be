note
	description: "Between SHIP and JSON."

class
	SHIP_CODEC

inherit
	API_CODEC [SHIP]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := attached {JSON_OBJECT} a_json
		end

	missing_field (a_value: SHIP): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): SHIP
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "ferry") then
				create {FERRY} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "tanker") then
				create {TANKER} Result.make_from_json (l_choice.object)
			else
				create Result.make_from_json ((create {API_CHOICE}.make (a_json)).object)
			end
		end

	encoded (a_value: SHIP; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
