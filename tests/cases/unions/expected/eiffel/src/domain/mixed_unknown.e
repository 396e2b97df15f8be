note
	description: "A MIXED of a kind that this client does not know."

class
	MIXED_UNKNOWN

inherit
	MIXED

	API_UNKNOWN

create
	make

end
