note
	description: "Bed soil."

deferred class
	BED_SOIL

inherit
	API_VALUE

end
