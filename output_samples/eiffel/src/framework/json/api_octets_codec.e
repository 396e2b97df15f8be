note
	description: "Between octets and JSON strings in Base64."

class
	API_OCTETS_CODEC

inherit
	API_CODEC [STRING_8]

feature -- Access

	blank: STRING_8
			-- <Precursor>
		do
			create Result.make_empty
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor> Only what is written as it would be written here, so that nothing gets lost.
		local
			l_base_64: API_BASE_64
		do
			if attached {JSON_STRING} a_json as l_string then
				create l_base_64
				Result := l_base_64.encoded (l_base_64.decoded (l_string.item)) ~ l_string.item
			end
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): STRING_8
			-- <Precursor>
		do
			if attached {JSON_STRING} a_json as l_string then
				Result := (create {API_BASE_64}).decoded (l_string.item)
			else
				create Result.make_empty
			end
		end

	encoded (a_value: STRING_8; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			create {JSON_STRING} Result.make_from_escaped_json_string ((create {API_BASE_64}).encoded (a_value))
		end

end
