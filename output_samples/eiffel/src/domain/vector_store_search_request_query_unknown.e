note
	description: "A variant of VECTOR_STORE_SEARCH_REQUEST_QUERY that this client does not know."

class
	VECTOR_STORE_SEARCH_REQUEST_QUERY_UNKNOWN

inherit
	VECTOR_STORE_SEARCH_REQUEST_QUERY

	API_UNKNOWN

create
	make

end
