note
	description: "The variant of BY_SHAPE that holds STRING_32."

class
	BY_SHAPE_STRING

inherit
	BY_SHAPE

	API_TEXT_HOLDER

create
	make

end
