note
	description: "Form fields for uploading a consent recording."

class
	CREATE_VOICE_CONSENT_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL; a_recording: API_FILE; a_language: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
			recording := a_recording
			create language.make_from_string_general (a_language)
		ensure
			name_set: is_text_copy (name, a_a_name)
			recording_set: recording = a_recording
			language_set: is_text_copy (language, a_language)
		end

feature -- Access

	name: STRING_32
			-- Label for the recording.

	recording: API_FILE
			-- Speaker's spoken consent, at most 10 MiB, as MP3, WAV, Ogg, AAC, FLAC, WebM or MP4 audio.

	language: STRING_32
			-- BCP 47 tag of the language in which consent is spoken, such as `de-DE`.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_recording (a_recording: API_FILE)
			-- Set `recording'.
		do
			recording := a_recording
			mark_set ("recording")
		ensure
			recording_set: recording = a_recording
		end

	set_language (a_language: READABLE_STRING_GENERAL)
			-- Set `language'.
		do
			create language.make_from_string_general (a_language)
			mark_set ("language")
		ensure
			language_set: is_text_copy (language, a_language)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
			recording := recording_codec.required_field (a_fields, once "recording")
			language := a_fields.required_text (once "language")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name)
			recording_codec.put_required (a_fields, "recording", recording)
			a_fields.put_required_text ("language", language)
		end

feature {NONE} -- Implementation

	recording_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
