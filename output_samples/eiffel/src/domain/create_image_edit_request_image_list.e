note
	description: "The variant of CREATE_IMAGE_EDIT_REQUEST_IMAGE that holds LIST [API_FILE]."

class
	CREATE_IMAGE_EDIT_REQUEST_IMAGE_LIST

inherit
	CREATE_IMAGE_EDIT_REQUEST_IMAGE

	API_HOLDER [LIST [API_FILE]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [API_FILE]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [API_FILE]}.make (create {API_FILE_CODEC})
		end

end
