note
	description: "NonePair."

deferred class
	NONE_PAIR

inherit
	API_VALUE

end
