note
	description: "Everything at once."

class
	THING

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_id: READABLE_STRING_GENERAL; a_size: INTEGER_64)
			-- Set what is required.
		require
			size_at_least: a_size >= 1
		do
			create id.make_from_string_general (a_id)
			size := a_size
		ensure
			id_set: is_text_copy (id, a_id)
			size_set: size = a_size
		end

feature -- Access

	id: STRING_32
			-- The JSON field `id'.

	kind: detachable STRING_32
			-- The JSON field `kind'.

	at: detachable STRING_32
			-- The JSON field `at'.

	size: INTEGER_64
			-- The JSON field `size'.

	at_as_date_time: detachable API_DATE_TIME
			-- What `at' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (at)
		end

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

	set_at (a_at: detachable READABLE_STRING_GENERAL)
			-- Set `at'; Void leaves it out.
		require
			at_has_offset: a_at /= Void implies (create {API_CHECK}).has_offset (a_at)
		do
			at := text_copy (a_at)
		ensure
			at_set: is_text_copy (at, a_at)
		end

	set_size (a_size: INTEGER_64)
			-- Set `size'.
		require
			size_at_least: a_size >= 1
		do
			size := a_size
			mark_set ("size")
		ensure
			size_set: size = a_size
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			kind := a_fields.text (once "kind")
			at := a_fields.text (once "at")
			size := a_fields.required_integer_64 (once "size")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("id", id)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_text ("at", at, False)
			a_fields.put_required_integer ("size", size)
		end

end
