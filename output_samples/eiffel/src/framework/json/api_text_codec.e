note
	description: "Between texts and JSON strings."

class
	API_TEXT_CODEC

inherit
	API_CODEC [STRING_32]

feature -- Access

	blank: STRING_32
			-- <Precursor>
		do
			create Result.make_empty
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := attached {JSON_STRING} a_json
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): STRING_32
			-- <Precursor>
		do
			if attached {JSON_STRING} a_json as l_string then
				Result := json.to_text (l_string)
			else
				create Result.make_empty
			end
		end

	encoded (a_value: STRING_32; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := json.from_text (a_value)
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What reads and writes it.
		once
			create Result
		end

end
