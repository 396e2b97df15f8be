note
	description: "Chat Completion Message Tool Call."

deferred class
	CHAT_COMPLETION_MESSAGE_TOOL_CALL_2

inherit
	API_VALUE

end
