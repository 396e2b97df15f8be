note
	description: "The variant of EVAL_ITEM_CONTENT_ITEM that holds STRING_32."

class
	EVAL_ITEM_CONTENT_ITEM_STRING

inherit
	EVAL_ITEM_CONTENT_ITEM

	API_TEXT_HOLDER

create
	make

end
