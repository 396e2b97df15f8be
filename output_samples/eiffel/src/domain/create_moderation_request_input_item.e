note
	description: "CreateModerationRequest input item."

deferred class
	CREATE_MODERATION_REQUEST_INPUT_ITEM

inherit
	API_VALUE

end
