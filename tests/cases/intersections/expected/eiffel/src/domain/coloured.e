note
	description: "One of four."

deferred class
	COLOURED

inherit
	API_VALUE

end
