note
	description: "The variant of COMPARISON_FILTER_VALUE that holds STRING_32."

class
	COMPARISON_FILTER_VALUE_STRING

inherit
	COMPARISON_FILTER_VALUE

	API_TEXT_HOLDER

create
	make

end
