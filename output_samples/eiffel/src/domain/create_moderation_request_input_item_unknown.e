note
	description: "A variant of CREATE_MODERATION_REQUEST_INPUT_ITEM that this client does not know."

class
	CREATE_MODERATION_REQUEST_INPUT_ITEM_UNKNOWN

inherit
	CREATE_MODERATION_REQUEST_INPUT_ITEM

	API_UNKNOWN

create
	make

end
