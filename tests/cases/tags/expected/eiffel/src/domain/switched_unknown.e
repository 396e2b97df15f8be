note
	description: "A SWITCHED of a kind that this client does not know."

class
	SWITCHED_UNKNOWN

inherit
	SWITCHED

	API_UNKNOWN

create
	make

end
