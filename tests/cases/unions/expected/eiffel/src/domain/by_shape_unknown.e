note
	description: "A BY_SHAPE of a kind that this client does not know."

class
	BY_SHAPE_UNKNOWN

inherit
	BY_SHAPE

	API_UNKNOWN

create
	make

end
