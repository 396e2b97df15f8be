note
	description: "turn request."

deferred class
	TURN_REQUEST

inherit
	API_VALUE

end
