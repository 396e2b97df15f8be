note
	description: "JSON values as they are."

class
	API_ANY_CODEC

inherit
	API_CODEC [JSON_VALUE]

feature -- Access

	blank: JSON_VALUE
			-- <Precursor>
		do
			create {JSON_NULL} Result
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): JSON_VALUE
			-- <Precursor>
		do
			Result := a_json
		end

	encoded (a_value: JSON_VALUE; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value
		end

end
