note
	description: "Between PUT_EITHER_REQUEST and JSON."

class
	PUT_EITHER_REQUEST_CODEC

inherit
	API_CODEC [PUT_EITHER_REQUEST]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: PUT_EITHER_REQUEST): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): PUT_EITHER_REQUEST
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_FILE_CODEC}).accepts (a_json) then
				create {PUT_EITHER_REQUEST_FILE} Result.make ((create {API_FILE_CODEC}).decoded (a_json))
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {PUT_EITHER_REQUEST_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {PUT_EITHER_REQUEST_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: PUT_EITHER_REQUEST; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
