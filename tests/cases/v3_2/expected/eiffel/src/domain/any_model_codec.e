note
	description: "Between ANY_MODEL and JSON."

class
	ANY_MODEL_CODEC

inherit
	API_CODEC [ANY_MODEL]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: ANY_MODEL): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): ANY_MODEL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "cat") then
				create {CAT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "dog") then
				create {DOG} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "Cat") then
				create {CAT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "Dog") then
				create {DOG} Result.make_from_json (l_choice.object)
			elseif attached {JSON_OBJECT} a_json then
				create {OTHER} Result.make_from_json (l_choice.object)
			else
				create {ANY_MODEL_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: ANY_MODEL; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
