note
	description: "A CHAT_COMPLETION_MESSAGE_TOOL_CALL_2 of a kind that this client does not know."

class
	CHAT_COMPLETION_MESSAGE_TOOL_CALL_2_UNKNOWN

inherit
	CHAT_COMPLETION_MESSAGE_TOOL_CALL_2

	API_UNKNOWN

create
	make

end
