note
	description: "A VECTOR_STORE_FILE_ATTRIBUTES_VALUE of a kind that this client does not know."

class
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE_UNKNOWN

inherit
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE

	API_UNKNOWN

create
	make

end
