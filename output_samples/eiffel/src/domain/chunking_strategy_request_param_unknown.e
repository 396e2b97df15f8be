note
	description: "A variant of CHUNKING_STRATEGY_REQUEST_PARAM that this client does not know."

class
	CHUNKING_STRATEGY_REQUEST_PARAM_UNKNOWN

inherit
	CHUNKING_STRATEGY_REQUEST_PARAM

	API_UNKNOWN

create
	make

end
