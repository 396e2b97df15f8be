note
	description: "A SHAPE of a kind that this client does not know."

class
	SHAPE_UNKNOWN

inherit
	SHAPE

	API_UNKNOWN

create
	make

end
