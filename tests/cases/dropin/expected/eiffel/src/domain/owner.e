note
	description: "Owner."

deferred class
	OWNER

inherit
	API_VALUE

end
