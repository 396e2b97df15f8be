note
	description: "A new label for a consent recording."

class
	UPDATE_VOICE_CONSENT_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	name: STRING_32
			-- Label to give the recording.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name)
		end

end
