note
	description: "A ZOO_SIZ of a kind that this client does not know."

class
	ZOO_SIZ_UNKNOWN

inherit
	ZOO_SIZ

	API_UNKNOWN

create
	make

end
