note
	description: "CreateChatCompletionRequest tool."

deferred class
	CREATE_CHAT_COMPLETION_REQUEST_TOOL

inherit
	API_VALUE

end
