note
	description: "A ITEM_MAYBE of a kind that this client does not know."

class
	ITEM_MAYBE_UNKNOWN

inherit
	ITEM_MAYBE

	API_UNKNOWN

create
	make

end
