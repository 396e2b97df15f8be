note
	description: "Zoo part."

deferred class
	ZOO_PART

inherit
	API_VALUE

end
