note
	description: "Between LENT and JSON."

class
	LENT_CODEC

inherit
	API_CODEC [LENT]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: LENT): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): LENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "stamp") then
				create {STAMP} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "seal") then
				create {SEAL} Result.make_from_json (l_choice.object)
			else
				create {LENT_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: LENT; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
