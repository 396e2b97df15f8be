note
	description: "A variant of LENT that this client does not know."

class
	LENT_UNKNOWN

inherit
	LENT

	API_UNKNOWN

create
	make

end
