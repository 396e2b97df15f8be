note
	description: "NoneChat Completion Message Tool Call."

deferred class
	NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL

inherit
	API_VALUE

end
