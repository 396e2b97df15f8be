note
	description: "A variant of SET_LEVEL_REQUEST that this client does not know."

class
	SET_LEVEL_REQUEST_UNKNOWN

inherit
	SET_LEVEL_REQUEST

	API_UNKNOWN

create
	make

end
