note
	description: "Painting."

class
	PAINTING

inherit
	THING
		redefine
			read_fields
		end

create
	make_from_json

feature -- Access

	colors: INTEGER_64
			-- The JSON field `colors'.

feature -- Status report

	has_colors: BOOLEAN
			-- Is `colors' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			colors := a_fields.integer_64 (once "colors")
			has_colors := a_fields.is_integer_64 (once "colors")
			Precursor (a_fields)
		end

end
