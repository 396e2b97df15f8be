note
	description: "A variant of THING_EITHER that this client does not know."

class
	THING_EITHER_UNKNOWN

inherit
	THING_EITHER

	API_UNKNOWN

create
	make

end
