note
	description: "Switched."

deferred class
	SWITCHED

inherit
	API_VALUE

end
