note
	description: "A WHATEVER of a kind that this client does not know."

class
	WHATEVER_UNKNOWN

inherit
	WHATEVER

	API_UNKNOWN

create
	make

end
