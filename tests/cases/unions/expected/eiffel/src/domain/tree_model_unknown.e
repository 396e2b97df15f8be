note
	description: "A TREE_MODEL of a kind that this client does not know."

class
	TREE_MODEL_UNKNOWN

inherit
	TREE_MODEL

	API_UNKNOWN

create
	make

end
