note
	description: "Between integers from 0 on, which may need all of 64 bits, and JSON numbers."

class
	API_NATURAL_CODEC

inherit
	API_CODEC [NATURAL_64]

feature -- Access

	blank: NATURAL_64
			-- <Precursor>
		do
			Result := 0
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := json.is_natural (a_json)
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): NATURAL_64
			-- <Precursor>
		do
			Result := json.to_natural (a_json)
		end

	encoded (a_value: NATURAL_64; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			create {JSON_NUMBER} Result.make_natural (a_value)
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What reads and writes it.
		once
			create Result
		end

end
