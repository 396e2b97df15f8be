note
	description: "A variant of HEAR_RESPONSE that this client does not know."

class
	HEAR_RESPONSE_UNKNOWN

inherit
	HEAR_RESPONSE

	API_UNKNOWN

create
	make

end
