note
	description: "The variant of KEY_EITHER that holds STRING_32."

class
	KEY_EITHER_STRING

inherit
	KEY_EITHER

	API_TEXT_HOLDER

create
	make

end
