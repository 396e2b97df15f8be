note
	description: "What to check: one text, several texts, or a mix of text and images."

deferred class
	CREATE_MODERATION_REQUEST_INPUT

inherit
	API_VALUE

end
