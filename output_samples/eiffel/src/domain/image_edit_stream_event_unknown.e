note
	description: "A variant of IMAGE_EDIT_STREAM_EVENT that this client does not know."

class
	IMAGE_EDIT_STREAM_EVENT_UNKNOWN

inherit
	IMAGE_EDIT_STREAM_EVENT

	API_UNKNOWN

create
	make

end
