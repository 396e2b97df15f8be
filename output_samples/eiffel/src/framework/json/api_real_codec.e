note
	description: "Between numbers and JSON numbers."

class
	API_REAL_CODEC

inherit
	API_CODEC [REAL_64]

feature -- Access

	blank: REAL_64
			-- <Precursor>
		do
			Result := 0.0
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := json.is_real (a_json)
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): REAL_64
			-- <Precursor>
		do
			if attached {JSON_NUMBER} a_json as l_number then
				Result := json.to_real (l_number)
			end
		end

	encoded (a_value: REAL_64; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := json.from_real (a_value)
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What reads and writes it.
		once
			create Result
		end

end
