note
	description: "A variant of RUN_EVENT that this client does not know."

class
	RUN_EVENT_UNKNOWN

inherit
	RUN_EVENT

	API_UNKNOWN

create
	make

end
