note
	description: "A variant of LENT_AGAIN that this client does not know."

class
	LENT_AGAIN_UNKNOWN

inherit
	LENT_AGAIN

	API_UNKNOWN

create
	make

end
