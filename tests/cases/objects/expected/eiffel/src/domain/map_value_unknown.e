note
	description: "A MAP_VALUE of a kind that this client does not know."

class
	MAP_VALUE_UNKNOWN

inherit
	MAP_VALUE

	API_UNKNOWN

create
	make

end
