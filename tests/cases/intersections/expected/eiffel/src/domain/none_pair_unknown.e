note
	description: "A NONE_PAIR of a kind that this client does not know."

class
	NONE_PAIR_UNKNOWN

inherit
	NONE_PAIR

	API_UNKNOWN

create
	make

end
