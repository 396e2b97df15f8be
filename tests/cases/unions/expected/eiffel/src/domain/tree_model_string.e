note
	description: "A TREE_MODEL that is a STRING_32."

class
	TREE_MODEL_STRING

inherit
	TREE_MODEL

	API_TEXT_HOLDER

create
	make

end
