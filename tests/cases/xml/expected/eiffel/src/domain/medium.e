note
	description: "Medium."

deferred class
	MEDIUM

inherit
	API_VALUE

end
