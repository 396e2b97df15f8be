note
	description: "A variant of ITEM_EITHER that this client does not know."

class
	ITEM_EITHER_UNKNOWN

inherit
	ITEM_EITHER

	API_UNKNOWN

create
	make

end
