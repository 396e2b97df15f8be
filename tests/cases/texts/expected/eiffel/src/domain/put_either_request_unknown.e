note
	description: "A variant of PUT_EITHER_REQUEST that this client does not know."

class
	PUT_EITHER_REQUEST_UNKNOWN

inherit
	PUT_EITHER_REQUEST

	API_UNKNOWN

create
	make

end
