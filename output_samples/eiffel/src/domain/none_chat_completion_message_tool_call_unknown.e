note
	description: "A variant of NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL that this client does not know."

class
	NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL_UNKNOWN

inherit
	NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL

	API_UNKNOWN

create
	make

end
