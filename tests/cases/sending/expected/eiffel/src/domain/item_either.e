note
	description: "Item either."

deferred class
	ITEM_EITHER

inherit
	API_VALUE

end
