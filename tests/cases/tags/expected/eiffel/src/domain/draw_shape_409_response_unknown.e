note
	description: "A variant of DRAW_SHAPE_409_RESPONSE that this client does not know."

class
	DRAW_SHAPE_409_RESPONSE_UNKNOWN

inherit
	DRAW_SHAPE_409_RESPONSE

	API_UNKNOWN

create
	make

end
