note
	description: "Null."

class
	API_NULL_FORMAT

inherit
	API_FORMAT

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := attached {JSON_NULL} a_json
		end

	missing_inside (a_json: JSON_VALUE): STRING_32
			-- <Precursor> There is none.
		do
			create Result.make_empty
		end

feature -- Conversion

	in_request (a_json: JSON_VALUE): JSON_VALUE
			-- <Precursor>
		do
			Result := a_json
		end

end
