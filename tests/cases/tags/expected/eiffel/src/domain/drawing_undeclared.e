note
	description: "Drawing undeclared."

deferred class
	DRAWING_UNDECLARED

inherit
	API_VALUE

end
