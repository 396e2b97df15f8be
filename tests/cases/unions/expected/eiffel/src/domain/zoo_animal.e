note
	description: "Zoo animal."

deferred class
	ZOO_ANIMAL

inherit
	API_VALUE

end
