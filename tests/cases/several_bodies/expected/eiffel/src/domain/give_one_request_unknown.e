note
	description: "A variant of GIVE_ONE_REQUEST that this client does not know."

class
	GIVE_ONE_REQUEST_UNKNOWN

inherit
	GIVE_ONE_REQUEST

	API_UNKNOWN

create
	make

end
