note
	description: "A LEVEL_OF_ALL_LEVEL of a kind that this client does not know."

class
	LEVEL_OF_ALL_LEVEL_UNKNOWN

inherit
	LEVEL_OF_ALL_LEVEL

	API_UNKNOWN

create
	make

end
