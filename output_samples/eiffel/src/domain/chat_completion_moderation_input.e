note
	description: "Results for the messages that were sent, or the error that prevented the check."

deferred class
	CHAT_COMPLETION_MODERATION_INPUT

inherit
	API_VALUE

end
