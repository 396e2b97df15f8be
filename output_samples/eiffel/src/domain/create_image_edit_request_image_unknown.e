note
	description: "A variant of CREATE_IMAGE_EDIT_REQUEST_IMAGE that this client does not know."

class
	CREATE_IMAGE_EDIT_REQUEST_IMAGE_UNKNOWN

inherit
	CREATE_IMAGE_EDIT_REQUEST_IMAGE

	API_UNKNOWN

create
	make

end
