note
	description: "What a webhook of the API carries."

deferred class
	WEBHOOK_EVENT

inherit
	API_VALUE

end
