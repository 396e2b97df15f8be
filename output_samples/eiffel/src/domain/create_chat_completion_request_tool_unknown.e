note
	description: "A variant of CREATE_CHAT_COMPLETION_REQUEST_TOOL that this client does not know."

class
	CREATE_CHAT_COMPLETION_REQUEST_TOOL_UNKNOWN

inherit
	CREATE_CHAT_COMPLETION_REQUEST_TOOL

	API_UNKNOWN

create
	make

end
