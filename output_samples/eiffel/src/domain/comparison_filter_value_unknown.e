note
	description: "A variant of COMPARISON_FILTER_VALUE that this client does not know."

class
	COMPARISON_FILTER_VALUE_UNKNOWN

inherit
	COMPARISON_FILTER_VALUE

	API_UNKNOWN

create
	make

end
