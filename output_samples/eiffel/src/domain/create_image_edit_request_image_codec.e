note
	description: "Between CREATE_IMAGE_EDIT_REQUEST_IMAGE and JSON."

class
	CREATE_IMAGE_EDIT_REQUEST_IMAGE_CODEC

inherit
	API_CODEC [CREATE_IMAGE_EDIT_REQUEST_IMAGE]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_IMAGE_EDIT_REQUEST_IMAGE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_FILE_CODEC}).accepts (a_json) then
				create {CREATE_IMAGE_EDIT_REQUEST_IMAGE_FILE} Result.make ((create {API_FILE_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [API_FILE]}.make (create {API_FILE_CODEC})).accepts (a_json) then
				create {CREATE_IMAGE_EDIT_REQUEST_IMAGE_LIST} Result.make ((create {API_LIST_CODEC [API_FILE]}.make (create {API_FILE_CODEC})).decoded (a_json))
			else
				create {CREATE_IMAGE_EDIT_REQUEST_IMAGE_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: CREATE_IMAGE_EDIT_REQUEST_IMAGE; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
