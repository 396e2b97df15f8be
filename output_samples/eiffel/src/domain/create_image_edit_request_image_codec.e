note
	description: "Between CREATE_IMAGE_EDIT_REQUEST_IMAGE and JSON."

class
	CREATE_IMAGE_EDIT_REQUEST_IMAGE_CODEC

inherit
	API_UNION_CODEC [CREATE_IMAGE_EDIT_REQUEST_IMAGE]

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

end
