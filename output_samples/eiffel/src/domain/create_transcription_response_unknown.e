note
	description: "A variant of CREATE_TRANSCRIPTION_RESPONSE that this client does not know."

class
	CREATE_TRANSCRIPTION_RESPONSE_UNKNOWN

inherit
	CREATE_TRANSCRIPTION_RESPONSE

	API_UNKNOWN

create
	make

end
