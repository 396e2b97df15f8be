note
	description: "A COMPARISON_FILTER_VALUE_ITEM of a kind that this client does not know."

class
	COMPARISON_FILTER_VALUE_ITEM_UNKNOWN

inherit
	COMPARISON_FILTER_VALUE_ITEM

	API_UNKNOWN

create
	make

end
