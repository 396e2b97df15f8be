note
	description: "Named."

deferred class
	NAMED

inherit
	API_VALUE

end
