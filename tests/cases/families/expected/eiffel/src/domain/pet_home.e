note
	description: "Pet home."

deferred class
	PET_HOME

inherit
	API_VALUE

end
