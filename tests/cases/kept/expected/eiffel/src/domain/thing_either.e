note
	description: "Thing either."

deferred class
	THING_EITHER

inherit
	API_VALUE

end
