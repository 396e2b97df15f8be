note
	description: "A variant of COMPOUND_FILTER_FILTER that this client does not know."

class
	COMPOUND_FILTER_FILTER_UNKNOWN

inherit
	COMPOUND_FILTER_FILTER

	API_UNKNOWN

create
	make

end
