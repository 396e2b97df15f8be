note
	description: "A variant of NESTED that this client does not know."

class
	NESTED_UNKNOWN

inherit
	NESTED

	API_UNKNOWN

create
	make

end
