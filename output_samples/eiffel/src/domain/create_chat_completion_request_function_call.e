note
	description: "Older way to steer function calls; use `tool_choice` instead."

deferred class
	CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL

inherit
	API_VALUE

end
