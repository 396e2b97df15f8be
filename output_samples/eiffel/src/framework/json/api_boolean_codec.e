note
	description: "Between booleans and JSON."

class
	API_BOOLEAN_CODEC

inherit
	API_CODEC [BOOLEAN]

feature -- Access

	blank: BOOLEAN
			-- <Precursor>
		do
			Result := False
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := attached {JSON_BOOLEAN} a_json
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			if attached {JSON_BOOLEAN} a_json as l_boolean then
				Result := l_boolean.item
			end
		end

	encoded (a_value: BOOLEAN; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			create {JSON_BOOLEAN} Result.make (a_value)
		end

end
