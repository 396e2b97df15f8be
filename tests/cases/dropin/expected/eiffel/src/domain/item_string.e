note
	description: "The variant of ITEM that holds STRING_32."

class
	ITEM_STRING

inherit
	ITEM

	API_TEXT_HOLDER

create
	make

end
