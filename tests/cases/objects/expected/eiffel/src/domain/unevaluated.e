note
	description: "Unevaluated."

class
	UNEVALUATED

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	x: REAL_64
			-- The JSON field `x'.

	y: REAL_64
			-- The JSON field `y'.

feature -- Status report

	has_x: BOOLEAN
			-- Is `x' set?

	has_y: BOOLEAN
			-- Is `y' set?

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

	set_y (a_y: REAL_64)
			-- Set `y'.
		require
			y_finite: (create {API_CHECK}).is_finite (a_y)
		do
			y := a_y
			has_y := True
		ensure
			y_set: y = a_y
			has_y: has_y
		end

	unset_y
			-- Leave `y' out.
		do
			y := 0
			has_y := False
		ensure
			not_has_y: not has_y
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			x := a_fields.real_64 (once "x")
			has_x := a_fields.is_real_64 (once "x")
			y := a_fields.real_64 (once "y")
			has_y := a_fields.is_real_64 (once "y")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_real ("x", x, has_x, False)
			a_fields.put_real ("y", y, has_y, False)
		end

end
