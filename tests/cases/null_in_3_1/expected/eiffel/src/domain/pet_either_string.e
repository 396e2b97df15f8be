note
	description: "A PET_EITHER that is a STRING_32."

class
	PET_EITHER_STRING

inherit
	PET_EITHER

	API_TEXT_HOLDER

create
	make

end
