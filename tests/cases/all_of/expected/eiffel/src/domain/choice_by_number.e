note
	description: "Choice By number."

class
	CHOICE_BY_NUMBER

inherit
	API_MODEL

	CHOICE

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_id: READABLE_STRING_GENERAL; a_number: INTEGER_64)
			-- Set what is required.
		do
			create id.make_from_string_general (a_id)
			number := a_number
		ensure
			id_set: is_text_copy (id, a_id)
			number_set: number = a_number
		end

feature -- Access

	id: STRING_32
			-- The JSON field `id'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	number: INTEGER_64
			-- The JSON field `number'.

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

	set_number (a_number: INTEGER_64)
			-- Set `number'.
		do
			number := a_number
			mark_set ("number")
		ensure
			number_set: number = a_number
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			kind := a_fields.text (once "kind")
			number := a_fields.required_integer_64 (once "number")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_required_integer ("number", number)
		end

end
