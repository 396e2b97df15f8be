note
	description: "Between files and JSON, which has none: the name of a file stands for it."

class
	API_FILE_CODEC

inherit
	API_CODEC [API_FILE]

feature -- Access

	blank: API_FILE
			-- <Precursor>
		do
			create Result.make_from_content ("", "")
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor> Never: the octets are not in it.
		do
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): API_FILE
			-- <Precursor>
		do
			create Result.make_from_content ("", "")
		end

	encoded (a_value: API_FILE; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
