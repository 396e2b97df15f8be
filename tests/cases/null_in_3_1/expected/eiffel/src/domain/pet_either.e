note
	description: "Pet either."

deferred class
	PET_EITHER

inherit
	API_VALUE

end
