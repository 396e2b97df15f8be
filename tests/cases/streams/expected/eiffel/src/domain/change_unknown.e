note
	description: "A variant of CHANGE that this client does not know."

class
	CHANGE_UNKNOWN

inherit
	CHANGE

	API_UNKNOWN

create
	make

end
