note
	description: "A part of a user message: text, an image, audio or a file."

deferred class
	CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_PART

inherit
	API_VALUE

end
