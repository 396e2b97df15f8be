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
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
		end

	set_note_field (a_note_field: detachable READABLE_STRING_GENERAL)
			-- Set `note_field'; Void leaves it out.
		do
			if a_note_field /= Void then
				create note_field.make_from_string_general (a_note_field)
			else
				note_field := Void
			end
			is_note_field_null := False
		ensure
			note_field_set: (note_field = Void) = (a_note_field = Void)
			same_text: attached note_field as l_text and then a_note_field /= Void implies l_text.same_string_general (a_note_field)
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
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text ("name")
			is_note_field_null := a_fields.is_null ("note")
			note_field := a_fields.text ("note")
			id := a_fields.text ("id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("name", name, False)
			a_fields.put_text ("note", note_field, is_note_field_null)
			a_fields.set_read_only ("id")
			a_fields.put_text ("id", id, False)
		end

end
