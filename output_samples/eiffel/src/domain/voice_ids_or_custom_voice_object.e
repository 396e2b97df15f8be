note
	description: "Refers to a custom voice."

class
	VOICE_IDS_OR_CUSTOM_VOICE_OBJECT

inherit
	API_MODEL

	VOICE_IDS_OR_CUSTOM_VOICE

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_id: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_id (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

feature -- Access

	id: detachable STRING_32
			-- ID of the custom voice.

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			id := text_copy (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id, False)
		end

end
