note
	description: "Choice By name."

class
	CHOICE_BY_NAME

inherit
	API_MODEL

	CHOICE

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_id: READABLE_STRING_GENERAL; a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_id (a_id)
			set_name (a_a_name)
		ensure
			id_set: is_text_copy (id, a_id)
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	id: detachable STRING_32
			-- The JSON field `id'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	name: detachable STRING_32
			-- The JSON field `name'.

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			id := text_copy (a_id)
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

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			kind := a_fields.text ("kind")
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id, False)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_required_text ("name", name, False)
		end

end
