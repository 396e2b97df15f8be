note
	description: "A variant of ANY_MODEL that this client does not know."

class
	ANY_MODEL_UNKNOWN

inherit
	ANY_MODEL

	API_UNKNOWN

create
	make

end
