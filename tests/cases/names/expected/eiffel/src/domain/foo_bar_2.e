note
	description: "foo_bar."

class
	FOO_BAR_2

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	y: INTEGER_64
			-- The JSON field `y'.

feature -- Status report

	has_y: BOOLEAN
			-- Is `y' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			y := a_fields.integer_64 (once "y")
			has_y := a_fields.is_integer_64 (once "y")
		end

end
