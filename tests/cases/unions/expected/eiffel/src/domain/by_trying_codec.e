note
	description: "Between BY_TRYING and JSON."

class
	BY_TRYING_CODEC

inherit
	API_CODEC [BY_TRYING]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: BY_TRYING): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): BY_TRYING
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "wings", "")
			l_choice.consider (2, "flyer", "seats", "")
			if l_choice.best = 1 then
				create {BIRD} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {PLANE} Result.make_from_json (l_choice.object)
			else
				create {BY_TRYING_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: BY_TRYING; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
