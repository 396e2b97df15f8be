note
	description: "A variant of CHAT_COMPLETION_MODERATION_INPUT that this client does not know."

class
	CHAT_COMPLETION_MODERATION_INPUT_UNKNOWN

inherit
	CHAT_COMPLETION_MODERATION_INPUT

	API_UNKNOWN

create
	make

end
