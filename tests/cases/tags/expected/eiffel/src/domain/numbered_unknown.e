note
	description: "A variant of NUMBERED that this client does not know."

class
	NUMBERED_UNKNOWN

inherit
	NUMBERED

	API_UNKNOWN

create
	make

end
