note
	description: "Nested."

deferred class
	NESTED

inherit
	API_VALUE

end
