note
	description: "Between PEST and JSON."

class
	PEST_CODEC

inherit
	API_CODEC [PEST]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: PEST): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): PEST
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "legs", "")
			l_choice.consider (2, "", "slime", "")
			l_choice.consider (3, "", "street", "")
			if l_choice.best = 1 then
				create {PEST_OBJECT} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {PEST_OBJECT_2} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 3 then
				create {ADDRESS} Result.make_from_json (l_choice.object)
			else
				create {PEST_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: PEST; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
