note
	description: "A variant of SWITCHED that this client does not know."

class
	SWITCHED_UNKNOWN

inherit
	SWITCHED

	API_UNKNOWN

create
	make

end
