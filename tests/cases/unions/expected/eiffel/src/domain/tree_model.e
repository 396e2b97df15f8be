note
	description: "Tree."

deferred class
	TREE_MODEL

inherit
	API_VALUE

end
