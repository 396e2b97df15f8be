note
	description: "A variant of CHOICE that this client does not know."

class
	CHOICE_UNKNOWN

inherit
	CHOICE

	API_UNKNOWN

create
	make

end
