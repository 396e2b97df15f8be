note
	description: "The variant of ZOO_SIZ that holds STRING_32."

class
	ZOO_SIZ_STRING

inherit
	ZOO_SIZ

	API_TEXT_HOLDER

create
	make

end
