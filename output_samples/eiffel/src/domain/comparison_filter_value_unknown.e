note
	description: "A COMPARISON_FILTER_VALUE of a kind that this client does not know."

class
	COMPARISON_FILTER_VALUE_UNKNOWN

inherit
	COMPARISON_FILTER_VALUE

	API_UNKNOWN

create
	make

end
