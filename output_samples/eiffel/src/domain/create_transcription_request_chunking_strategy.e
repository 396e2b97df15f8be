note
	description: "[
		How to cut the recording before transcription; left out, it is handled in one piece. The diarizing
		model demands a value beyond 30 seconds of audio.
	]"

deferred class
	CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY

inherit
	API_VALUE

end
