note
	description: "A variant of BARE that this client does not know."

class
	BARE_UNKNOWN

inherit
	BARE

	API_UNKNOWN

create
	make

end
