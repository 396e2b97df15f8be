note
	description: "A variant of NAMED that this client does not know."

class
	NAMED_UNKNOWN

inherit
	NAMED

	API_UNKNOWN

create
	make

end
