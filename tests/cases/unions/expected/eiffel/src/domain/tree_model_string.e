note
	description: "The variant of TREE_MODEL that holds STRING_32."

class
	TREE_MODEL_STRING

inherit
	TREE_MODEL

	API_TEXT_HOLDER

create
	make

end
