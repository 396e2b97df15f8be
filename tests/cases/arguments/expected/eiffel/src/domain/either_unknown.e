note
	description: "A EITHER of a kind that this client does not know."

class
	EITHER_UNKNOWN

inherit
	EITHER

	API_UNKNOWN

create
	make

end
