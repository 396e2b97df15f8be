note
	description: "Base."

class
	BASE

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_id: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create id.make_from_string_general (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

feature -- Access

	id: STRING_32
			-- The JSON field `id'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

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

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			kind := a_fields.text (once "kind")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id)
			a_fields.put_text ("kind", kind, False)
		end

end
