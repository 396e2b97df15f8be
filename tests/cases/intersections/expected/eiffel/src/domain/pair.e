note
	description: "Pair."

deferred class
	PAIR

inherit
	API_VALUE

end
