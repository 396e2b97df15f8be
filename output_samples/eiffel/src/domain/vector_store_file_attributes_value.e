note
	description: "VectorStoreFileAttributes value."

deferred class
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE

inherit
	API_VALUE

end
