note
	description: "A CHUNKING_STRATEGY_REQUEST_PARAM of a kind that this client does not know."

class
	CHUNKING_STRATEGY_REQUEST_PARAM_UNKNOWN

inherit
	CHUNKING_STRATEGY_REQUEST_PARAM

	API_UNKNOWN

create
	make

end
