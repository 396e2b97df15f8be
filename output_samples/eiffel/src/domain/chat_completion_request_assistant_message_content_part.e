note
	description: "A part of an assistant message, either text or a refusal."

deferred class
	CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART

inherit
	API_VALUE

end
