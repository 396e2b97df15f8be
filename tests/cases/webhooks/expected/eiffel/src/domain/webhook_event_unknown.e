note
	description: "A WEBHOOK_EVENT of a kind that this client does not know."

class
	WEBHOOK_EVENT_UNKNOWN

inherit
	WEBHOOK_EVENT

	API_UNKNOWN

create
	make

end
