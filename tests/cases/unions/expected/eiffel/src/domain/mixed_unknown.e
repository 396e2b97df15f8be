note
	description: "A variant of MIXED that this client does not know."

class
	MIXED_UNKNOWN

inherit
	MIXED

	API_UNKNOWN

create
	make

end
