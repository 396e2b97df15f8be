note
	description: "Change."

deferred class
	CHANGE

inherit
	API_VALUE

end
