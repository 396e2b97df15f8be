note
	description: "A VECTOR_STORE_SEARCH_REQUEST_QUERY of a kind that this client does not know."

class
	VECTOR_STORE_SEARCH_REQUEST_QUERY_UNKNOWN

inherit
	VECTOR_STORE_SEARCH_REQUEST_QUERY

	API_UNKNOWN

create
	make

end
