note
	description: "A variant of COLOURED that this client does not know."

class
	COLOURED_UNKNOWN

inherit
	COLOURED

	API_UNKNOWN

create
	make

end
