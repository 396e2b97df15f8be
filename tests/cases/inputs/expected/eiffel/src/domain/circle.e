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
	make,
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
			set_radius (a_radius)
		ensure
			radius_set: radius = a_radius
		end

feature -- Access

	type: detachable STRING_32
			-- The JSON field `type'.

	radius: REAL_64
			-- The JSON field `radius'.

feature -- Status report

	has_radius: BOOLEAN
			-- Is `radius' set?

feature -- Element change

	set_radius (a_radius: REAL_64)
			-- Set `radius'.
		require
			radius_finite: (create {API_CHECK}).is_finite (a_radius)
		do
			radius := a_radius
			has_radius := True
		ensure
			radius_set: radius = a_radius
			has_radius: has_radius
		end

	unset_radius
			-- Leave `radius' out.
		do
			radius := 0
			has_radius := False
		ensure
			not_has_radius: not has_radius
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			radius := a_fields.real_64 ("radius")
			has_radius := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type, False)
			a_fields.put_required_real ("radius", radius, has_radius, False)
		end

end
