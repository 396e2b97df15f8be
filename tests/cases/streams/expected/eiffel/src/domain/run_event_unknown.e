note
	description: "A RUN_EVENT of a kind that this client does not know."

class
	RUN_EVENT_UNKNOWN

inherit
	RUN_EVENT

	API_UNKNOWN

create
	make

end
