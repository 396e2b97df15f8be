note
	description: "Other."

deferred class
	OTHER

inherit
	API_VALUE

end
