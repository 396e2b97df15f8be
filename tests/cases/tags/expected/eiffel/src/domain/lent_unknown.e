note
	description: "A LENT of a kind that this client does not know."

class
	LENT_UNKNOWN

inherit
	LENT

	API_UNKNOWN

create
	make

end
