note
	description: "A ITEM_EITHER of a kind that this client does not know."

class
	ITEM_EITHER_UNKNOWN

inherit
	ITEM_EITHER

	API_UNKNOWN

create
	make

end
