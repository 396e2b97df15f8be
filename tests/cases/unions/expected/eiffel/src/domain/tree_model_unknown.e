note
	description: "A variant of TREE_MODEL that this client does not know."

class
	TREE_MODEL_UNKNOWN

inherit
	TREE_MODEL

	API_UNKNOWN

create
	make

end
