note
	description: "A variant of EVAL_ITEM_CONTENT_ITEM that this client does not know."

class
	EVAL_ITEM_CONTENT_ITEM_UNKNOWN

inherit
	EVAL_ITEM_CONTENT_ITEM

	API_UNKNOWN

create
	make

end
