note
	description: "Voice for spoken output: a built-in one by name, or a custom one by ID."

deferred class
	VOICE_IDS_OR_CUSTOM_VOICE

inherit
	API_VALUE

end
