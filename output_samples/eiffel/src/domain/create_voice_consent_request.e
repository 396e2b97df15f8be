note
	description: "Form fields for uploading a consent recording."

class
	CREATE_VOICE_CONSENT_REQUEST

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL; a_recording: API_FILE; a_language: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_name (a_a_name)
			set_recording (a_recording)
			set_language (a_language)
		ensure
			name_set: is_text_copy (name, a_a_name)
			recording_set: recording = a_recording
			language_set: is_text_copy (language, a_language)
		end

feature -- Access

	name: detachable STRING_32
			-- Label for the recording.

	recording: detachable API_FILE
			-- Speaker's spoken consent, at most 10 MiB, as MP3, WAV, Ogg, AAC, FLAC, WebM or MP4 audio.

	language: detachable STRING_32
			-- BCP 47 tag of the language in which consent is spoken, such as `de-DE`.

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_recording (a_recording: detachable API_FILE)
			-- Set `recording'; Void leaves it out.
		do
			recording := a_recording
		ensure
			recording_set: recording = a_recording
		end

	set_language (a_language: detachable READABLE_STRING_GENERAL)
			-- Set `language'; Void leaves it out.
		do
			language := text_copy (a_language)
		ensure
			language_set: is_text_copy (language, a_language)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text ("name")
			recording := recording_codec.field (a_fields, "recording")
			language := a_fields.text ("language")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name, False)
			recording_codec.put_required (a_fields, "recording", recording, False)
			a_fields.put_required_text ("language", language, False)
		end

feature {NONE} -- Implementation

	recording_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
