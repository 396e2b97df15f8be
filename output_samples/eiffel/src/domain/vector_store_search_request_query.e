note
	description: "What to look for, as one text or several."

deferred class
	VECTOR_STORE_SEARCH_REQUEST_QUERY

inherit
	API_VALUE

end
