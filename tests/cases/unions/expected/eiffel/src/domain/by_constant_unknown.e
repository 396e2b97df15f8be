note
	description: "A BY_CONSTANT of a kind that this client does not know."

class
	BY_CONSTANT_UNKNOWN

inherit
	BY_CONSTANT

	API_UNKNOWN

create
	make

end
