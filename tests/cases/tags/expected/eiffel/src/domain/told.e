note
	description: "Told."

deferred class
	TOLD

inherit
	API_VALUE

end
