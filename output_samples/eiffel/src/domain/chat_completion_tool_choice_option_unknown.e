note
	description: "A variant of CHAT_COMPLETION_TOOL_CHOICE_OPTION that this client does not know."

class
	CHAT_COMPLETION_TOOL_CHOICE_OPTION_UNKNOWN

inherit
	CHAT_COMPLETION_TOOL_CHOICE_OPTION

	API_UNKNOWN

create
	make

end
