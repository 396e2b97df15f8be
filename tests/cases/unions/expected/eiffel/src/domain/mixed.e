note
	description: "Mixed."

deferred class
	MIXED

inherit
	API_VALUE

end
