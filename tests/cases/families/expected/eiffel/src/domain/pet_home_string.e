note
	description: "The variant of PET_HOME that holds STRING_32."

class
	PET_HOME_STRING

inherit
	PET_HOME

	API_TEXT_HOLDER

create
	make

end
