note
	description: "A variant of SHAPE that this client does not know."

class
	SHAPE_UNKNOWN

inherit
	SHAPE

	API_UNKNOWN

create
	make

end
