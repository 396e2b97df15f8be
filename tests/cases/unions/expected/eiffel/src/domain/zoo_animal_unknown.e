note
	description: "A variant of ZOO_ANIMAL that this client does not know."

class
	ZOO_ANIMAL_UNKNOWN

inherit
	ZOO_ANIMAL

	API_UNKNOWN

create
	make

end
