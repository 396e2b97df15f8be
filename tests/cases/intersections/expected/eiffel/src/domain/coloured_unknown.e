note
	description: "A COLOURED of a kind that this client does not know."

class
	COLOURED_UNKNOWN

inherit
	COLOURED

	API_UNKNOWN

create
	make

end
