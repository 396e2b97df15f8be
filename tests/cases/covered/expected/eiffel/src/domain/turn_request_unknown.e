note
	description: "A variant of TURN_REQUEST that this client does not know."

class
	TURN_REQUEST_UNKNOWN

inherit
	TURN_REQUEST

	API_UNKNOWN

create
	make

end
