note
	description: "A THING_EITHER of a kind that this client does not know."

class
	THING_EITHER_UNKNOWN

inherit
	THING_EITHER

	API_UNKNOWN

create
	make

end
