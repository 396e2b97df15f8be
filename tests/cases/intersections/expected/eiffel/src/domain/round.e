note
	description: "Squares cannot be it."

class
	ROUND

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "circle"
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

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
			kind := a_fields.required_text (once "kind")
			radius := a_fields.real_64 (once "radius")
			has_radius := a_fields.is_real_64 (once "radius")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_real ("radius", radius, has_radius, False)
		end

end
