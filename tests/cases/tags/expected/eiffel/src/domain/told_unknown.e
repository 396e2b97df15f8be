note
	description: "A variant of TOLD that this client does not know."

class
	TOLD_UNKNOWN

inherit
	TOLD

	API_UNKNOWN

create
	make

end
