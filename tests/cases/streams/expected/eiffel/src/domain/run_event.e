note
	description: "RunEvent."

deferred class
	RUN_EVENT

inherit
	API_VALUE

end
