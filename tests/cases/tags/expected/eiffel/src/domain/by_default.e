note
	description: "ByDefault."

deferred class
	BY_DEFAULT

inherit
	API_VALUE

	NESTED

end
