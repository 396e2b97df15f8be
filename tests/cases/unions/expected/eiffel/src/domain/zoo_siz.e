note
	description: "Zoo siz."

deferred class
	ZOO_SIZ

inherit
	API_VALUE

end
