note
	description: "A MEDIUM of a kind that this client does not know."

class
	MEDIUM_UNKNOWN

inherit
	MEDIUM

	API_UNKNOWN

create
	make

end
