note
	description: "ChatCompletionMessageList data item content part."

deferred class
	CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM_CONTENT_PART

inherit
	API_VALUE

end
