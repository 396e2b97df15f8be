note
	description: "Circle."

class
	CIRCLE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	radius: REAL_64
			-- The JSON field `radius'.

feature -- Status report

	has_radius: BOOLEAN
			-- Is `radius' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			radius := a_fields.real_64 (once "radius")
			has_radius := a_fields.is_real_64 (once "radius")
		end

end
