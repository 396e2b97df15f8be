note
	description: "The variant of NONE_PAIR that holds STRING_32."

class
	NONE_PAIR_STRING

inherit
	NONE_PAIR

	API_TEXT_HOLDER

create
	make

end
