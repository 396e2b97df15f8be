note
	description: "A variant of PEST that this client does not know."

class
	PEST_UNKNOWN

inherit
	PEST

	API_UNKNOWN

create
	make

end
