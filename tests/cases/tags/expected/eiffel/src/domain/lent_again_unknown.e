note
	description: "A LENT_AGAIN of a kind that this client does not know."

class
	LENT_AGAIN_UNKNOWN

inherit
	LENT_AGAIN

	API_UNKNOWN

create
	make

end
