note
	description: "A TOLD of a kind that this client does not know."

class
	TOLD_UNKNOWN

inherit
	TOLD

	API_UNKNOWN

create
	make

end
