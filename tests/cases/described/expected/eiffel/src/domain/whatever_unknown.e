note
	description: "A variant of WHATEVER that this client does not know."

class
	WHATEVER_UNKNOWN

inherit
	WHATEVER

	API_UNKNOWN

create
	make

end
