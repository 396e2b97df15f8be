note
	description: "Lent."

deferred class
	LENT

inherit
	API_VALUE

end
