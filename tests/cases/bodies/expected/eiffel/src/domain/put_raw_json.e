note
	description: "putRaw json."

class
	PUT_RAW_JSON

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	x: INTEGER_64
			-- The JSON field `x'.

feature -- Status report

	has_x: BOOLEAN
			-- Is `x' set?

feature -- Element change

	set_x (a_x: INTEGER_64)
			-- Set `x'.
		do
			x := a_x
			has_x := True
		ensure
			x_set: x = a_x
			has_x: has_x
		end

	unset_x
			-- Leave `x' out.
		do
			x := 0
			has_x := False
		ensure
			not_has_x: not has_x
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			x := a_fields.integer_64 (once "x")
			has_x := a_fields.is_integer_64 (once "x")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("x", x, has_x, False)
		end

end
