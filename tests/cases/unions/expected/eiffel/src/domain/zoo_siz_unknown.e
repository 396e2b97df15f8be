note
	description: "A variant of ZOO_SIZ that this client does not know."

class
	ZOO_SIZ_UNKNOWN

inherit
	ZOO_SIZ

	API_UNKNOWN

create
	make

end
