note
	description: "What a grader message says, as a single block or as a list of blocks."

deferred class
	EVAL_ITEM_CONTENT

inherit
	API_VALUE

end
