note
	description: "The variant of COMPARISON_FILTER_VALUE_ITEM that holds STRING_32."

class
	COMPARISON_FILTER_VALUE_ITEM_STRING

inherit
	COMPARISON_FILTER_VALUE_ITEM

	API_TEXT_HOLDER

create
	make

end
