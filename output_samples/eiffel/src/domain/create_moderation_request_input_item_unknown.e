note
	description: "A CREATE_MODERATION_REQUEST_INPUT_ITEM of a kind that this client does not know."

class
	CREATE_MODERATION_REQUEST_INPUT_ITEM_UNKNOWN

inherit
	CREATE_MODERATION_REQUEST_INPUT_ITEM

	API_UNKNOWN

create
	make

end
