note
	description: "[
		What the assistant said. May be left out only if the message carries `tool_calls` or `function_call`.
	]"

deferred class
	CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT

inherit
	API_VALUE

end
