note
	description: "A variant of BY_CONSTANT that this client does not know."

class
	BY_CONSTANT_UNKNOWN

inherit
	BY_CONSTANT

	API_UNKNOWN

create
	make

end
