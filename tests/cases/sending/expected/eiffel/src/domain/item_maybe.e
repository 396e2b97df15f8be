note
	description: "Item maybe."

deferred class
	ITEM_MAYBE

inherit
	API_VALUE

end
