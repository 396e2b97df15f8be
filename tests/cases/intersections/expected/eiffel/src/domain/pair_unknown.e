note
	description: "A PAIR of a kind that this client does not know."

class
	PAIR_UNKNOWN

inherit
	PAIR

	API_UNKNOWN

create
	make

end
