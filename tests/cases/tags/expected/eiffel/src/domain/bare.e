note
	description: "Bare."

deferred class
	BARE

inherit
	API_VALUE

end
