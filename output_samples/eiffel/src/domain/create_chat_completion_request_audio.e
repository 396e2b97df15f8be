note
	description: "Voice and encoding for spoken replies; mandatory if `modalities` includes `audio`."

class
	CREATE_CHAT_COMPLETION_REQUEST_AUDIO

inherit
	API_MODEL

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_voice: VOICE_IDS_OR_CUSTOM_VOICE; a_format: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			voice := a_voice
			create format.make_from_string_general (a_format)
		ensure
			voice_set: voice = a_voice
			format_set: is_text_copy (format, a_format)
		end

	make_with_text (a_voice: READABLE_STRING_GENERAL; a_format: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create {VOICE_IDS_OR_CUSTOM_VOICE_STRING} voice.make (a_voice)
			create format.make_from_string_general (a_format)
		ensure
			voice_set: attached {VOICE_IDS_OR_CUSTOM_VOICE_STRING} voice as l_value and then l_value.value.same_string_general (a_voice)
			format_set: is_text_copy (format, a_format)
		end

feature -- Access

	voice: VOICE_IDS_OR_CUSTOM_VOICE
			-- Voice to speak with, built-in or custom.

	format: STRING_32
			-- Encoding of the audio that comes back. Known values:
			-- {CREATE_CHAT_COMPLETION_REQUEST_AUDIO_FORMAT}.

feature -- Element change

	set_voice (a_voice: VOICE_IDS_OR_CUSTOM_VOICE)
			-- Set `voice'.
		do
			voice := a_voice
			mark_set ("voice")
		ensure
			voice_set: voice = a_voice
		end

	set_voice_string (a_text: READABLE_STRING_GENERAL)
			-- Set `voice' to `a_text'.
		do
			set_voice (create {VOICE_IDS_OR_CUSTOM_VOICE_STRING}.make (a_text))
		end

	set_format (a_format: READABLE_STRING_GENERAL)
			-- Set `format'.
		do
			create format.make_from_string_general (a_format)
			mark_set ("format")
		ensure
			format_set: is_text_copy (format, a_format)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			voice := (create {VOICE_IDS_OR_CUSTOM_VOICE_CODEC}).required_field (a_fields, once "voice")
			format := a_fields.required_text (once "format")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_value ("voice", voice)
			a_fields.put_required_text ("format", format)
		end

end
