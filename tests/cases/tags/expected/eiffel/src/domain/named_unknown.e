note
	description: "A NAMED of a kind that this client does not know."

class
	NAMED_UNKNOWN

inherit
	NAMED

	API_UNKNOWN

create
	make

end
