note
	description: "A variant of EITHER that this client does not know."

class
	EITHER_UNKNOWN

inherit
	EITHER

	API_UNKNOWN

create
	make

end
