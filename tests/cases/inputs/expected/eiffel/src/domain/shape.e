note
	description: "Shape."

deferred class
	SHAPE

inherit
	API_VALUE

end
