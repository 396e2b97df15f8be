note
	description: "ByShape."

deferred class
	BY_SHAPE

inherit
	API_VALUE

end
