note
	description: "The instructions, as one string or as text parts."

deferred class
	CHAT_COMPLETION_REQUEST_DEVELOPER_MESSAGE_CONTENT

inherit
	API_VALUE

end
