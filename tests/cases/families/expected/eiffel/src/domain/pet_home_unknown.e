note
	description: "A PET_HOME of a kind that this client does not know."

class
	PET_HOME_UNKNOWN

inherit
	PET_HOME

	API_UNKNOWN

create
	make

end
