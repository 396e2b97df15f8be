note
	description: "[
		How to split files into chunks before embedding. Automatic chunking applies when nothing is given.
	]"

deferred class
	CHUNKING_STRATEGY_REQUEST_PARAM

inherit
	API_VALUE

end
