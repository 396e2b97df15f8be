note
	description: "A variant of ITEM_MAYBE that this client does not know."

class
	ITEM_MAYBE_UNKNOWN

inherit
	ITEM_MAYBE

	API_UNKNOWN

create
	make

end
