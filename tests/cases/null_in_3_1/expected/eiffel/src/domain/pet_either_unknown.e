note
	description: "A variant of PET_EITHER that this client does not know."

class
	PET_EITHER_UNKNOWN

inherit
	PET_EITHER

	API_UNKNOWN

create
	make

end
