note
	description: "A NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL of a kind that this client does not know."

class
	NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL_UNKNOWN

inherit
	NONE_CHAT_COMPLETION_MESSAGE_TOOL_CALL

	API_UNKNOWN

create
	make

end
