note
	description: "A variant of VECTOR_STORE_SEARCH_REQUEST_FILTERS that this client does not know."

class
	VECTOR_STORE_SEARCH_REQUEST_FILTERS_UNKNOWN

inherit
	VECTOR_STORE_SEARCH_REQUEST_FILTERS

	API_UNKNOWN

create
	make

end
