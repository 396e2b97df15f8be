note
	description: "createTranscription response."

deferred class
	CREATE_TRANSCRIPTION_RESPONSE

inherit
	API_VALUE

end
