note
	description: "Change."

class
	CHANGE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	name: detachable STRING_32
			-- The JSON field `name'.

	note_field: detachable STRING_32
			-- The JSON field `note'.

	id: detachable STRING_32
			-- The JSON field `id'.

feature -- Status report

	is_note_field_null: BOOLEAN
			-- Is `note_field' null, rather than not set?

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_note_field (a_note_field: detachable READABLE_STRING_GENERAL)
			-- Set `note_field'; Void leaves it out.
		do
			note_field := text_copy (a_note_field)
			is_note_field_null := False
		ensure
			note_field_set: is_text_copy (note_field, a_note_field)
		end

	set_note_field_null
			-- Have null for `note_field'.
		do
			note_field := Void
			is_note_field_null := True
		ensure
			is_note_field_null: is_note_field_null
		end

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
			name := a_fields.text (once "name")
			is_note_field_null := a_fields.is_null (once "note")
			note_field := a_fields.text (once "note")
			id := a_fields.text (once "id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("name", name, False)
			a_fields.put_text ("note", note_field, is_note_field_null)
			a_fields.set_read_only ("id")
			a_fields.put_text ("id", id, False)
		end

invariant
	note_field_null: is_note_field_null implies note_field = Void

end
