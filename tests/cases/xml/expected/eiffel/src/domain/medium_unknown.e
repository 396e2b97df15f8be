note
	description: "A variant of MEDIUM that this client does not know."

class
	MEDIUM_UNKNOWN

inherit
	MEDIUM

	API_UNKNOWN

create
	make

end
