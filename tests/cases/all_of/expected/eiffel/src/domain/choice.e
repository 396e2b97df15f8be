note
	description: "Choice."

deferred class
	CHOICE

inherit
	API_VALUE

end
