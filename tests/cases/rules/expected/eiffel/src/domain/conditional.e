note
	description: "Conditional."

class
	CONDITIONAL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	kind: detachable STRING_32
			-- The JSON field `kind'.

	size: INTEGER_64
			-- The JSON field `size'.

	owner: detachable STRING_32
			-- The JSON field `owner'.

feature -- Status report

	has_size: BOOLEAN
			-- Is `size' set?

feature -- Element change

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			kind := text_copy (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_size (a_size: INTEGER_64)
			-- Set `size'.
		do
			size := a_size
			has_size := True
		ensure
			size_set: size = a_size
			has_size: has_size
		end

	unset_size
			-- Leave `size' out.
		do
			size := 0
			has_size := False
		ensure
			not_has_size: not has_size
		end

	set_owner (a_owner: detachable READABLE_STRING_GENERAL)
			-- Set `owner'; Void leaves it out.
		do
			owner := text_copy (a_owner)
		ensure
			owner_set: is_text_copy (owner, a_owner)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text (once "kind")
			size := a_fields.integer_64 (once "size")
			has_size := a_fields.is_integer_64 (once "size")
			owner := a_fields.text (once "owner")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
			a_fields.put_integer ("size", size, has_size, False)
			a_fields.put_text ("owner", owner, False)
		end

end
