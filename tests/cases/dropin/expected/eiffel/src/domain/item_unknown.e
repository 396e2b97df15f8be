note
	description: "A variant of ITEM that this client does not know."

class
	ITEM_UNKNOWN

inherit
	ITEM

	API_UNKNOWN

create
	make

end
