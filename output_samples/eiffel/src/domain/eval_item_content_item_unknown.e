note
	description: "A EVAL_ITEM_CONTENT_ITEM of a kind that this client does not know."

class
	EVAL_ITEM_CONTENT_ITEM_UNKNOWN

inherit
	EVAL_ITEM_CONTENT_ITEM

	API_UNKNOWN

create
	make

end
