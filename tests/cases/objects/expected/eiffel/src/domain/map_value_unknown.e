note
	description: "A variant of MAP_VALUE that this client does not know."

class
	MAP_VALUE_UNKNOWN

inherit
	MAP_VALUE

	API_UNKNOWN

create
	make

end
