note
	description: "A variant of BY_TRYING that this client does not know."

class
	BY_TRYING_UNKNOWN

inherit
	BY_TRYING

	API_UNKNOWN

create
	make

end
