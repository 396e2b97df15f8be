note
	description: "A CREATE_TRANSCRIPTION_RESPONSE of a kind that this client does not know."

class
	CREATE_TRANSCRIPTION_RESPONSE_UNKNOWN

inherit
	CREATE_TRANSCRIPTION_RESPONSE

	API_UNKNOWN

create
	make

end
