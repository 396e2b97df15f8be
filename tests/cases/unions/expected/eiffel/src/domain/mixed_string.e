note
	description: "The variant of MIXED that holds STRING_32."

class
	MIXED_STRING

inherit
	MIXED

	API_TEXT_HOLDER

create
	make

end
