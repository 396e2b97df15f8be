note
	description: "A recording in which a speaker allows the use of their voice."

class
	VOICE_CONSENT_RESOURCE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: STRING_32
			-- Always `audio.voice_consent`.

	id: STRING_32
			-- ID of the recording, which `consent` refers to when creating a voice.

	name: STRING_32
			-- Label given at upload or by a later change.

	language: STRING_32
			-- BCP 47 tag of the language in which consent is spoken.

	created_at: INTEGER_64
			-- Unix time of the upload.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.required_text (once "object")
			id := a_fields.required_text (once "id")
			name := a_fields.required_text (once "name")
			language := a_fields.required_text (once "language")
			created_at := a_fields.required_integer_64 (once "created_at")
		end

end
