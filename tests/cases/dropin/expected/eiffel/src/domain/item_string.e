note
	description: "A ITEM that is a STRING_32."

class
	ITEM_STRING

inherit
	ITEM

	API_TEXT_HOLDER

create
	make

end
