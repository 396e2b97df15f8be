note
	description: "The variant of PET_EITHER that holds STRING_32."

class
	PET_EITHER_STRING

inherit
	PET_EITHER

	API_TEXT_HOLDER

create
	make

end
