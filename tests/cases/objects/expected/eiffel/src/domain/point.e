note
	description: "Point."

class
	POINT

inherit
	API_MODEL

	MAP_VALUE

create
	make,
	make_from_json

feature -- Access

	x: REAL_64
			-- The JSON field `x'.

feature -- Status report

	has_x: BOOLEAN
			-- Is `x' set?

feature -- Element change

	set_x (a_x: REAL_64)
			-- Set `x'.
		require
			x_finite: (create {API_CHECK}).is_finite (a_x)
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
			x := a_fields.real_64 (once "x")
			has_x := a_fields.is_real_64 (once "x")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_real ("x", x, has_x, False)
		end

end
