note
	description: "A variant of VOICE_IDS_OR_CUSTOM_VOICE that this client does not know."

class
	VOICE_IDS_OR_CUSTOM_VOICE_UNKNOWN

inherit
	VOICE_IDS_OR_CUSTOM_VOICE

	API_UNKNOWN

create
	make

end
