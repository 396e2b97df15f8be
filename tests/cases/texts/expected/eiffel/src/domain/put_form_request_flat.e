note
	description: "putForm request flat."

class
	PUT_FORM_REQUEST_FLAT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	b: INTEGER_64
			-- The JSON field `b'.

feature -- Status report

	has_b: BOOLEAN
			-- Is `b' set?

feature -- Element change

	set_b (a_b: INTEGER_64)
			-- Set `b'.
		do
			b := a_b
			has_b := True
		ensure
			b_set: b = a_b
			has_b: has_b
		end

	unset_b
			-- Leave `b' out.
		do
			b := 0
			has_b := False
		ensure
			not_has_b: not has_b
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			b := a_fields.integer_64 (once "b")
			has_b := a_fields.is_integer_64 (once "b")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("b", b, has_b, False)
		end

end
