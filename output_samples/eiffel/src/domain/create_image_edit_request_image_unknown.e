note
	description: "A CREATE_IMAGE_EDIT_REQUEST_IMAGE of a kind that this client does not know."

class
	CREATE_IMAGE_EDIT_REQUEST_IMAGE_UNKNOWN

inherit
	CREATE_IMAGE_EDIT_REQUEST_IMAGE

	API_UNKNOWN

create
	make

end
