note
	description: "A variant of CHAT_COMPLETION_MODERATION_OUTPUT that this client does not know."

class
	CHAT_COMPLETION_MODERATION_OUTPUT_UNKNOWN

inherit
	CHAT_COMPLETION_MODERATION_OUTPUT

	API_UNKNOWN

create
	make

end
