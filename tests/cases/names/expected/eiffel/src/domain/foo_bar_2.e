note
	description: "foo_bar."

class
	FOO_BAR_2

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	y: INTEGER_64
			-- The JSON field `y'.

feature -- Status report

	has_y: BOOLEAN
			-- Is `y' set?

feature -- Element change

	set_y (a_y: INTEGER_64)
			-- Set `y'.
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
			y := a_fields.integer_64 ("y")
			has_y := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("y", y, has_y, False)
		end

end
