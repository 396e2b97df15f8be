note
	description: "Between BY_SHAPE and JSON."

class
	BY_SHAPE_CODEC

inherit
	API_CODEC [BY_SHAPE]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: BY_SHAPE): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): BY_SHAPE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "wings", "")
			if l_choice.best = 1 then
				create {BIRD} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {BY_SHAPE_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).accepts (a_json) then
				create {BY_SHAPE_LIST} Result.make ((create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).decoded (a_json))
			else
				create {BY_SHAPE_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: BY_SHAPE; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
