note
	description: "Between CHOICE and JSON."

class
	CHOICE_CODEC

inherit
	API_CODEC [CHOICE]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: CHOICE): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): CHOICE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "id%Nname", "kind", "")
			l_choice.consider (2, "id%Nnumber", "kind", "")
			if l_choice.best = 1 then
				create {CHOICE_BY_NAME} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {CHOICE_BY_NUMBER} Result.make_from_json (l_choice.object)
			else
				create {CHOICE_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: CHOICE; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
