note
	description: "A ITEM_EITHER that is a STRING_32."

class
	ITEM_EITHER_STRING

inherit
	ITEM_EITHER

	API_TEXT_HOLDER

create
	make

end
