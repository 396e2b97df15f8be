note
	description: "Tokens or seconds that the request is billed for."

deferred class
	CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON_USAGE

inherit
	API_VALUE

end
