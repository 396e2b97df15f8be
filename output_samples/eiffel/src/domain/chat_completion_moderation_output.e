note
	description: "Results for the text that was generated, or the error that prevented the check."

deferred class
	CHAT_COMPLETION_MODERATION_OUTPUT

inherit
	API_VALUE

end
