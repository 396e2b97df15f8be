note
	description: "A variant of PET_HOME that this client does not know."

class
	PET_HOME_UNKNOWN

inherit
	PET_HOME

	API_UNKNOWN

create
	make

end
