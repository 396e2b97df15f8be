note
	description: "Map value."

deferred class
	MAP_VALUE

inherit
	API_VALUE

end
