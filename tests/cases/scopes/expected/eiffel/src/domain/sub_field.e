note
	description: "SubField."

class
	SUB_FIELD

inherit
	FIELD
		redefine
			read_fields
		end

create
	make_from_json

feature -- Access

	x: INTEGER_64
			-- The JSON field `x'.

feature -- Status report

	has_x: BOOLEAN
			-- Is `x' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			x := a_fields.integer_64 (once "x")
			has_x := a_fields.is_integer_64 (once "x")
			Precursor (a_fields)
		end

end
