note
	description: "The user's input, as one string or as parts of several kinds."

deferred class
	CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT

inherit
	API_VALUE

end
