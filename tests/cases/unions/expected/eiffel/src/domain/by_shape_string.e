note
	description: "A BY_SHAPE that is a STRING_32."

class
	BY_SHAPE_STRING

inherit
	BY_SHAPE

	API_TEXT_HOLDER

create
	make

end
