note
	description: "Choice By number."

class
	CHOICE_BY_NUMBER

inherit
	API_MODEL

	CHOICE

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_id: READABLE_STRING_GENERAL; a_number: INTEGER_64)
			-- Set what is required.
		do
			make
			set_id (a_id)
			set_number (a_number)
		ensure
			id_set: is_text_copy (id, a_id)
			number_set: number = a_number
		end

feature -- Access

	id: detachable STRING_32
			-- The JSON field `id'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	number: INTEGER_64
			-- The JSON field `number'.

feature -- Status report

	has_number: BOOLEAN
			-- Is `number' set?

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

	set_number (a_number: INTEGER_64)
			-- Set `number'.
		do
			number := a_number
			has_number := True
		ensure
			number_set: number = a_number
			has_number: has_number
		end

	unset_number
			-- Leave `number' out.
		do
			number := 0
			has_number := False
		ensure
			not_has_number: not has_number
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			kind := a_fields.text ("kind")
			number := a_fields.integer_64 ("number")
			has_number := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id, False)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_required_integer ("number", number, has_number, False)
		end

end
