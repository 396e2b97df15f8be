note
	description: "Numbered."

deferred class
	NUMBERED

inherit
	API_VALUE

end
