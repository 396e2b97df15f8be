note
	description: "Shape of the reply: free text, any JSON object, or JSON that follows a given schema."

deferred class
	CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT

inherit
	API_VALUE

end
