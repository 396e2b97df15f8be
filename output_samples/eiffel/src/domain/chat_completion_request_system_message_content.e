note
	description: "The instructions, as one string or as parts."

deferred class
	CHAT_COMPLETION_REQUEST_SYSTEM_MESSAGE_CONTENT

inherit
	API_VALUE

end
