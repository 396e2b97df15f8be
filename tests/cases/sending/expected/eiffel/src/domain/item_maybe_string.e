note
	description: "The variant of ITEM_MAYBE that holds STRING_32."

class
	ITEM_MAYBE_STRING

inherit
	ITEM_MAYBE

	API_TEXT_HOLDER

create
	make

end
