note
	description: "An event in a speech stream: a piece of audio, or the closing event with token usage."

deferred class
	CREATE_SPEECH_RESPONSE_STREAM_EVENT

inherit
	API_VALUE

end
