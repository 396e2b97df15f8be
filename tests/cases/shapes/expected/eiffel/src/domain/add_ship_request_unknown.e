note
	description: "A variant of ADD_SHIP_REQUEST that this client does not know."

class
	ADD_SHIP_REQUEST_UNKNOWN

inherit
	ADD_SHIP_REQUEST

	API_UNKNOWN

create
	make

end
