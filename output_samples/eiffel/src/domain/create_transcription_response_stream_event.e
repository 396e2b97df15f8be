note
	description: "[
		An event in a transcription stream: a text fragment, a finished speaker segment, or the complete
		transcript.
	]"

deferred class
	CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT

inherit
	API_VALUE

end
