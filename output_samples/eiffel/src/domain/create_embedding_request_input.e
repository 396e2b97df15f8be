note
	description: "[
		What to embed: strings or token sequences of at most 8,192 tokens each, none of them empty, and
		300,000 tokens in total.
	]"

deferred class
	CREATE_EMBEDDING_REQUEST_INPUT

inherit
	API_VALUE

end
