note
	description: "A NONE_PAIR that is a STRING_32."

class
	NONE_PAIR_STRING

inherit
	NONE_PAIR

	API_TEXT_HOLDER

create
	make

end
