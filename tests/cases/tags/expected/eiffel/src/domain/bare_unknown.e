note
	description: "A BARE of a kind that this client does not know."

class
	BARE_UNKNOWN

inherit
	BARE

	API_UNKNOWN

create
	make

end
