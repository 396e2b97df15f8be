note
	description: "One block of a grader message, which is text, an image or audio."

deferred class
	EVAL_ITEM_CONTENT_ITEM

inherit
	API_VALUE

	EVAL_ITEM_CONTENT

end
