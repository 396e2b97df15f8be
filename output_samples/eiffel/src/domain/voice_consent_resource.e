note
	description: "A recording in which a speaker allows the use of their voice."

class
	VOICE_CONSENT_RESOURCE

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "audio.voice_consent"
		end

feature -- Access

	object: detachable STRING_32
			-- Always `audio.voice_consent`.

	id: detachable STRING_32
			-- ID of the recording, which `consent` refers to when creating a voice.

	name: detachable STRING_32
			-- Label given at upload or by a later change.

	language: detachable STRING_32
			-- BCP 47 tag of the language in which consent is spoken.

	created_at: INTEGER_64
			-- Unix time of the upload.

feature -- Status report

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := object /= Void
				and id /= Void
				and name /= Void
				and language /= Void
				and has_created_at
		end

feature -- Element change

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
		end

	set_language (a_language: detachable READABLE_STRING_GENERAL)
			-- Set `language'; Void leaves it out.
		do
			if a_language /= Void then
				create language.make_from_string_general (a_language)
			else
				language := Void
			end
		ensure
			language_set: (language = Void) = (a_language = Void)
			same_text: attached language as l_text and then a_language /= Void implies l_text.same_string_general (a_language)
		end

	set_created_at (a_created_at: INTEGER_64)
			-- Set `created_at'.
		do
			created_at := a_created_at
			has_created_at := True
		ensure
			created_at_set: created_at = a_created_at
			has_created_at: has_created_at
		end

	unset_created_at
			-- Leave `created_at' out.
		do
			created_at := 0
			has_created_at := False
		ensure
			not_has_created_at: not has_created_at
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.text ("object")
			id := a_fields.text ("id")
			name := a_fields.text ("name")
			language := a_fields.text ("language")
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("object", object, False)
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("name", name, False)
			a_fields.put_text ("language", language, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
		end

end
