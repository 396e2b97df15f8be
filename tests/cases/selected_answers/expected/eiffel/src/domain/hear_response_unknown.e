note
	description: "A HEAR_RESPONSE of a kind that this client does not know."

class
	HEAR_RESPONSE_UNKNOWN

inherit
	HEAR_RESPONSE

	API_UNKNOWN

create
	make

end
