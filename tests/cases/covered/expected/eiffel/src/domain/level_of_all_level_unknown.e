note
	description: "A variant of LEVEL_OF_ALL_LEVEL that this client does not know."

class
	LEVEL_OF_ALL_LEVEL_UNKNOWN

inherit
	LEVEL_OF_ALL_LEVEL

	API_UNKNOWN

create
	make

end
