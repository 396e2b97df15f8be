note
	description: "A CHANGE of a kind that this client does not know."

class
	CHANGE_UNKNOWN

inherit
	CHANGE

	API_UNKNOWN

create
	make

end
