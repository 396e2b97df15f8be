note
	description: "The variant of LEVEL_OF_ALL_LEVEL that holds STRING_32."

class
	LEVEL_OF_ALL_LEVEL_STRING

inherit
	LEVEL_OF_ALL_LEVEL

	API_TEXT_HOLDER

create
	make

end
