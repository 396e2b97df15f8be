note
	description: "giveOne request."

deferred class
	GIVE_ONE_REQUEST

inherit
	API_VALUE

end
