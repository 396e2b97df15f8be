note
	description: "Animal."

class
	ANIMAL

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
			kind := {STRING_32} "Animal"
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	id: detachable STRING_32
			-- The JSON field `id'.

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
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
			kind := a_fields.required_text (once "kind")
			id := a_fields.text (once "id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.set_read_only ("id")
			a_fields.put_text ("id", id, False)
		end

end
