note
	description: "Step."

deferred class
	STEP

inherit
	API_VALUE

end
