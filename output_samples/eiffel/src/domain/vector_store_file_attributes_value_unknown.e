note
	description: "A variant of VECTOR_STORE_FILE_ATTRIBUTES_VALUE that this client does not know."

class
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE_UNKNOWN

inherit
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE

	API_UNKNOWN

create
	make

end
