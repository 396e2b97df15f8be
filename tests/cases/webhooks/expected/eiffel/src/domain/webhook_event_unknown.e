note
	description: "A variant of WEBHOOK_EVENT that this client does not know."

class
	WEBHOOK_EVENT_UNKNOWN

inherit
	WEBHOOK_EVENT

	API_UNKNOWN

create
	make

end
