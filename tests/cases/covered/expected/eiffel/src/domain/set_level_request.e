note
	description: "set_level request."

deferred class
	SET_LEVEL_REQUEST

inherit
	API_VALUE

end
