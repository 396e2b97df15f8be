note
	description: "A CREATE_EMBEDDING_REQUEST_INPUT of a kind that this client does not know."

class
	CREATE_EMBEDDING_REQUEST_INPUT_UNKNOWN

inherit
	CREATE_EMBEDDING_REQUEST_INPUT

	API_UNKNOWN

create
	make

end
