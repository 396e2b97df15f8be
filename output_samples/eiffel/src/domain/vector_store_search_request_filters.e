note
	description: "Condition on file attributes that results must meet."

deferred class
	VECTOR_STORE_SEARCH_REQUEST_FILTERS

inherit
	API_VALUE

end
