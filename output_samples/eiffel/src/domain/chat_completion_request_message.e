note
	description: "One message of the conversation. Its `role` decides which kind it is."

deferred class
	CHAT_COMPLETION_REQUEST_MESSAGE

inherit
	API_VALUE

end
