note
	description: "A variant of CREATE_MODERATION_REQUEST_INPUT that this client does not know."

class
	CREATE_MODERATION_REQUEST_INPUT_UNKNOWN

inherit
	CREATE_MODERATION_REQUEST_INPUT

	API_UNKNOWN

create
	make

end
