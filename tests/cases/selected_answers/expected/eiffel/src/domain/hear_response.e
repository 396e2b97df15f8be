note
	description: "hear response."

deferred class
	HEAR_RESPONSE

inherit
	API_VALUE

end
