note
	description: "drawShape 409 response."

deferred class
	DRAW_SHAPE_409_RESPONSE

inherit
	API_VALUE

end
