note
	description: "putForm request many item."

class
	PUT_FORM_REQUEST_MANY_ITEM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	c: INTEGER_64
			-- The JSON field `c'.

feature -- Status report

	has_c: BOOLEAN
			-- Is `c' set?

feature -- Element change

	set_c (a_c: INTEGER_64)
			-- Set `c'.
		do
			c := a_c
			has_c := True
		ensure
			c_set: c = a_c
			has_c: has_c
		end

	unset_c
			-- Leave `c' out.
		do
			c := 0
			has_c := False
		ensure
			not_has_c: not has_c
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			c := a_fields.integer_64 (once "c")
			has_c := a_fields.is_integer_64 (once "c")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("c", c, has_c, False)
		end

end
