note
	description: "A variant of CREATE_SPEECH_RESPONSE_STREAM_EVENT that this client does not know."

class
	CREATE_SPEECH_RESPONSE_STREAM_EVENT_UNKNOWN

inherit
	CREATE_SPEECH_RESPONSE_STREAM_EVENT

	API_UNKNOWN

create
	make

end
