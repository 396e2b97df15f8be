note
	description: "Circle."

class
	CIRCLE

inherit
	API_MODEL
		redefine
			make
		end

	SHAPE

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "circle"
		end

	make_with (a_radius: REAL_64)
			-- Set what is required.
		require
			radius_finite: (create {API_CHECK}).is_finite (a_radius)
		do
			make
			radius := a_radius
		ensure
			radius_set: radius = a_radius
		end

feature -- Access

	type: STRING_32
			-- The JSON field `type'.

	radius: REAL_64
			-- The JSON field `radius'.

feature -- Element change

	set_radius (a_radius: REAL_64)
			-- Set `radius'.
		require
			radius_finite: (create {API_CHECK}).is_finite (a_radius)
		do
			radius := a_radius
			mark_set ("radius")
		ensure
			radius_set: radius = a_radius
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			radius := a_fields.required_real_64 (once "radius")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_real ("radius", radius)
		end

end
