note
	description: "A CREATE_CHAT_COMPLETION_REQUEST_TOOL of a kind that this client does not know."

class
	CREATE_CHAT_COMPLETION_REQUEST_TOOL_UNKNOWN

inherit
	CREATE_CHAT_COMPLETION_REQUEST_TOOL

	API_UNKNOWN

create
	make

end
