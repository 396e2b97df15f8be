note
	description: "Between PET and JSON."

class
	PET_CODEC

inherit
	API_CODEC [PET]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := attached {JSON_OBJECT} a_json
		end

	missing_field (a_value: PET): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): PET
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "cat") then
				create {CAT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "dog") then
				create {DOG} Result.make_from_json (l_choice.object)
			else
				create Result.make_from_json ((create {API_CHOICE}.make (a_json)).object)
			end
		end

	encoded (a_value: PET; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
