note
	description: "What the tool returned, as one string or as text parts."

deferred class
	CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT

inherit
	API_VALUE

end
