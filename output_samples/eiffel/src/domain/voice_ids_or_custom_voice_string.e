note
	description: "The variant of VOICE_IDS_OR_CUSTOM_VOICE that holds STRING_32."

class
	VOICE_IDS_OR_CUSTOM_VOICE_STRING

inherit
	VOICE_IDS_OR_CUSTOM_VOICE

	API_TEXT_HOLDER

create
	make

end
