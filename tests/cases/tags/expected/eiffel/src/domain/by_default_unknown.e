note
	description: "A variant of BY_DEFAULT that this client does not know."

class
	BY_DEFAULT_UNKNOWN

inherit
	BY_DEFAULT

	API_UNKNOWN

create
	make

end
