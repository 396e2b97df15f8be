note
	description: "Between ZOO_ANIMAL and JSON."

class
	ZOO_ANIMAL_CODEC

inherit
	API_CODEC [ZOO_ANIMAL]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: ZOO_ANIMAL): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): ZOO_ANIMAL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "cat") then
				create {CAT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "dog") then
				create {DOG} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "puppy") then
				create {DOG} Result.make_from_json (l_choice.object)
			else
				create {ZOO_ANIMAL_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: ZOO_ANIMAL; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
