note
	description: "The variant of CREATE_IMAGE_EDIT_REQUEST_IMAGE that holds API_FILE."

class
	CREATE_IMAGE_EDIT_REQUEST_IMAGE_FILE

inherit
	CREATE_IMAGE_EDIT_REQUEST_IMAGE

	API_HOLDER [API_FILE]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [API_FILE]
			-- <Precursor>
		do
			Result := create {API_FILE_CODEC}
		end

end
