note
	description: "Between LIGHT and JSON."

class
	LIGHT_CODEC

inherit
	API_CODEC [LIGHT]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := attached {JSON_OBJECT} a_json
		end

	missing_field (a_value: LIGHT): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): LIGHT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "land") then
				create {LAND_LIGHT} Result.make_from_json (l_choice.object)
			else
				create Result.make_from_json ((create {API_CHOICE}.make (a_json)).object)
			end
		end

	encoded (a_value: LIGHT; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
