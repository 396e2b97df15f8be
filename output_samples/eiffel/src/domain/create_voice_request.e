note
	description: "Form fields for building a custom voice from a sample."

class
	CREATE_VOICE_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (
			a_a_name: READABLE_STRING_GENERAL;
			a_audio_sample: API_FILE;
			a_consent: READABLE_STRING_GENERAL
		)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
			audio_sample := a_audio_sample
			create consent.make_from_string_general (a_consent)
		ensure
			name_set: is_text_copy (name, a_a_name)
			audio_sample_set: audio_sample = a_audio_sample
			consent_set: is_text_copy (consent, a_consent)
		end

feature -- Access

	name: STRING_32
			-- Label for the new voice.

	audio_sample: API_FILE
			-- Speech to imitate, at most 10 MiB, as MP3, WAV, Ogg, AAC, FLAC, WebM or MP4 audio.

	consent: STRING_32
			-- ID of the recording in which this speaker consents.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_audio_sample (a_audio_sample: API_FILE)
			-- Set `audio_sample'.
		do
			audio_sample := a_audio_sample
			mark_set ("audio_sample")
		ensure
			audio_sample_set: audio_sample = a_audio_sample
		end

	set_consent (a_consent: READABLE_STRING_GENERAL)
			-- Set `consent'.
		do
			create consent.make_from_string_general (a_consent)
			mark_set ("consent")
		ensure
			consent_set: is_text_copy (consent, a_consent)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
			audio_sample := audio_sample_codec.required_field (a_fields, once "audio_sample")
			consent := a_fields.required_text (once "consent")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name)
			audio_sample_codec.put_required (a_fields, "audio_sample", audio_sample)
			a_fields.put_required_text ("consent", consent)
		end

feature {NONE} -- Implementation

	audio_sample_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
