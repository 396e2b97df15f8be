note
	description: "Any."

deferred class
	ANY_MODEL

inherit
	API_VALUE

end
