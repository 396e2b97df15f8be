note
	description: "Item."

deferred class
	ITEM

inherit
	API_VALUE

end
