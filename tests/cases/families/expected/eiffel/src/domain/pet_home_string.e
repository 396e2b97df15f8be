note
	description: "A PET_HOME that is a STRING_32."

class
	PET_HOME_STRING

inherit
	PET_HOME

	API_TEXT_HOLDER

create
	make

end
