note
	description: "A GIVE_ONE_REQUEST of a kind that this client does not know."

class
	GIVE_ONE_REQUEST_UNKNOWN

inherit
	GIVE_ONE_REQUEST

	API_UNKNOWN

create
	make

end
