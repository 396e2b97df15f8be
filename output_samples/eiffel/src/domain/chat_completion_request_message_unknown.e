note
	description: "A variant of CHAT_COMPLETION_REQUEST_MESSAGE that this client does not know."

class
	CHAT_COMPLETION_REQUEST_MESSAGE_UNKNOWN

inherit
	CHAT_COMPLETION_REQUEST_MESSAGE

	API_UNKNOWN

create
	make

end
