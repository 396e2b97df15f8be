note
	description: "A CHOICE of a kind that this client does not know."

class
	CHOICE_UNKNOWN

inherit
	CHOICE

	API_UNKNOWN

create
	make

end
