note
	description: "A ITEM_MAYBE that is a STRING_32."

class
	ITEM_MAYBE_STRING

inherit
	ITEM_MAYBE

	API_TEXT_HOLDER

create
	make

end
