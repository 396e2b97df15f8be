note
	description: "One of several."

deferred class
	WHATEVER

inherit
	API_VALUE

end
