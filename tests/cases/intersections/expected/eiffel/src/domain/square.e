note
	description: "Square."

class
	SQUARE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	side: REAL_64
			-- The JSON field `side'.

feature -- Status report

	has_side: BOOLEAN
			-- Is `side' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			side := a_fields.real_64 (once "side")
			has_side := a_fields.is_real_64 (once "side")
		end

end
