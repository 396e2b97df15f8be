note
	description: "Pest."

deferred class
	PEST

inherit
	API_VALUE

end
