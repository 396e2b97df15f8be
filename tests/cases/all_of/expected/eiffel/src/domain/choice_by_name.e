note
	description: "Choice By name."

class
	CHOICE_BY_NAME

inherit
	API_MODEL

	CHOICE

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_id: READABLE_STRING_GENERAL; a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create id.make_from_string_general (a_id)
			create name.make_from_string_general (a_a_name)
		ensure
			id_set: is_text_copy (id, a_id)
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	id: STRING_32
			-- The JSON field `id'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	name: STRING_32
			-- The JSON field `name'.

feature -- Element change

	set_id (a_id: READABLE_STRING_GENERAL)
			-- Set `id'.
		do
			create id.make_from_string_general (a_id)
			mark_set ("id")
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			kind := text_copy (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

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
			id := a_fields.required_text (once "id")
			kind := a_fields.text (once "kind")
			name := a_fields.required_text (once "name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_required_text ("name", name)
		end

end
