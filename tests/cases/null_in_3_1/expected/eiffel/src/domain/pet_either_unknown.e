note
	description: "A PET_EITHER of a kind that this client does not know."

class
	PET_EITHER_UNKNOWN

inherit
	PET_EITHER

	API_UNKNOWN

create
	make

end
