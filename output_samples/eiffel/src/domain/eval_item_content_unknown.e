note
	description: "A EVAL_ITEM_CONTENT of a kind that this client does not know."

class
	EVAL_ITEM_CONTENT_UNKNOWN

inherit
	EVAL_ITEM_CONTENT

	API_UNKNOWN

create
	make

end
