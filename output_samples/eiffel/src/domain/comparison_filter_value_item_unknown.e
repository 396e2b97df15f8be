note
	description: "A variant of COMPARISON_FILTER_VALUE_ITEM that this client does not know."

class
	COMPARISON_FILTER_VALUE_ITEM_UNKNOWN

inherit
	COMPARISON_FILTER_VALUE_ITEM

	API_UNKNOWN

create
	make

end
