note
	description: "How the file was split into chunks."

deferred class
	VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY

inherit
	API_VALUE

end
