note
	description: "A variant of OWNER that this client does not know."

class
	OWNER_UNKNOWN

inherit
	OWNER

	API_UNKNOWN

create
	make

end
