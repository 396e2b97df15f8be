note
	description: "Either."

deferred class
	EITHER

inherit
	API_VALUE

end
