note
	description: "ByTrying."

deferred class
	BY_TRYING

inherit
	API_VALUE

end
