note
	description: "A LEVEL_OF_ALL_LEVEL that is a STRING_32."

class
	LEVEL_OF_ALL_LEVEL_STRING

inherit
	LEVEL_OF_ALL_LEVEL

	API_TEXT_HOLDER

create
	make

end
