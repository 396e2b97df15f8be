note
	description: "A PUT_EITHER_REQUEST of a kind that this client does not know."

class
	PUT_EITHER_REQUEST_UNKNOWN

inherit
	PUT_EITHER_REQUEST

	API_UNKNOWN

create
	make

end
