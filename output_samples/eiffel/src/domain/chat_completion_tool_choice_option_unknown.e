note
	description: "A CHAT_COMPLETION_TOOL_CHOICE_OPTION of a kind that this client does not know."

class
	CHAT_COMPLETION_TOOL_CHOICE_OPTION_UNKNOWN

inherit
	CHAT_COMPLETION_TOOL_CHOICE_OPTION

	API_UNKNOWN

create
	make

end
