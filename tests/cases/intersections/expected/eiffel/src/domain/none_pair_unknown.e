note
	description: "A variant of NONE_PAIR that this client does not know."

class
	NONE_PAIR_UNKNOWN

inherit
	NONE_PAIR

	API_UNKNOWN

create
	make

end
