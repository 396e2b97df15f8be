note
	description: "A ITEM of a kind that this client does not know."

class
	ITEM_UNKNOWN

inherit
	ITEM

	API_UNKNOWN

create
	make

end
