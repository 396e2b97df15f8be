note
	description: "Dog."

class
	DOG

inherit
	API_MODEL
		redefine
			make
		end

	ANY_MODEL

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "dog"
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	sound: detachable STRING_32
			-- The JSON field `sound'.

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_sound (a_sound: detachable READABLE_STRING_GENERAL)
			-- Set `sound'; Void leaves it out.
		do
			sound := text_copy (a_sound)
		ensure
			sound_set: is_text_copy (sound, a_sound)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			sound := a_fields.text (once "sound")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_text ("sound", sound, False)
		end

end
