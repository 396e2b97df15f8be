note
	description: "A KEY_EITHER that is a STRING_32."

class
	KEY_EITHER_STRING

inherit
	KEY_EITHER

	API_TEXT_HOLDER

create
	make

end
