note
	description: "A variant of BY_SHAPE that this client does not know."

class
	BY_SHAPE_UNKNOWN

inherit
	BY_SHAPE

	API_UNKNOWN

create
	make

end
