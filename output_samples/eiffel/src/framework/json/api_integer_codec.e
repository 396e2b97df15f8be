note
	description: "Between integers and JSON numbers."

class
	API_INTEGER_CODEC

inherit
	API_CODEC [INTEGER_64]

feature -- Access

	blank: INTEGER_64
			-- <Precursor>
		do
			Result := 0
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := json.is_integer (a_json)
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): INTEGER_64
			-- <Precursor>
		do
			Result := json.to_integer (a_json)
		end

	encoded (a_value: INTEGER_64; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			create {JSON_NUMBER} Result.make_integer (a_value)
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What reads and writes it.
		once
			create Result
		end

end
