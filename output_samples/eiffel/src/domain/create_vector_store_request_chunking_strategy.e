note
	description: "[
		How to split the files named in `file_ids`, which must not be empty. Automatic chunking applies by
		default.
	]"

deferred class
	CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY

inherit
	API_VALUE

end
