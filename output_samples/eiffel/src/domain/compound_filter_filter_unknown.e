note
	description: "A COMPOUND_FILTER_FILTER of a kind that this client does not know."

class
	COMPOUND_FILTER_FILTER_UNKNOWN

inherit
	COMPOUND_FILTER_FILTER

	API_UNKNOWN

create
	make

end
