note
	description: "Between PET_HOME and JSON."

class
	PET_HOME_CODEC

inherit
	API_CODEC [PET_HOME]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: PET_HOME): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): PET_HOME
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "pets", "")
			if l_choice.best = 1 then
				create {HOUSE} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {PET_HOME_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {PET_HOME_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: PET_HOME; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
