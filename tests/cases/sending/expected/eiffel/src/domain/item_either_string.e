note
	description: "The variant of ITEM_EITHER that holds STRING_32."

class
	ITEM_EITHER_STRING

inherit
	ITEM_EITHER

	API_TEXT_HOLDER

create
	make

end
