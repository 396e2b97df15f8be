note
	description: "Form fields for building a custom voice from a sample."

class
	CREATE_VOICE_REQUEST

inherit
	API_MODEL

create
	make,
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
			make
			set_name (a_a_name)
			set_audio_sample (a_audio_sample)
			set_consent (a_consent)
		ensure
			name_set: is_text_copy (name, a_a_name)
			audio_sample_set: audio_sample = a_audio_sample
			consent_set: is_text_copy (consent, a_consent)
		end

feature -- Access

	name: detachable STRING_32
			-- Label for the new voice.

	audio_sample: detachable API_FILE
			-- Speech to imitate, at most 10 MiB, as MP3, WAV, Ogg, AAC, FLAC, WebM or MP4 audio.

	consent: detachable STRING_32
			-- ID of the recording in which this speaker consents.

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_audio_sample (a_audio_sample: detachable API_FILE)
			-- Set `audio_sample'; Void leaves it out.
		do
			audio_sample := a_audio_sample
		ensure
			audio_sample_set: audio_sample = a_audio_sample
		end

	set_consent (a_consent: detachable READABLE_STRING_GENERAL)
			-- Set `consent'; Void leaves it out.
		do
			consent := text_copy (a_consent)
		ensure
			consent_set: is_text_copy (consent, a_consent)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text ("name")
			audio_sample := audio_sample_codec.field (a_fields, "audio_sample")
			consent := a_fields.text ("consent")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name, False)
			audio_sample_codec.put_required (a_fields, "audio_sample", audio_sample, False)
			a_fields.put_required_text ("consent", consent, False)
		end

feature {NONE} -- Implementation

	audio_sample_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
