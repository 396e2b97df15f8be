note
	description: "A NESTED of a kind that this client does not know."

class
	NESTED_UNKNOWN

inherit
	NESTED

	API_UNKNOWN

create
	make

end
