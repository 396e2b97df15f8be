note
	description: "A variant of EVAL_ITEM_CONTENT that this client does not know."

class
	EVAL_ITEM_CONTENT_UNKNOWN

inherit
	EVAL_ITEM_CONTENT

	API_UNKNOWN

create
	make

end
