note
	description: "Arc."

class
	ARC

inherit
	API_MODEL

	NUMBERED

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_type: INTEGER_64)
			-- Set what is required.
		do
			type := a_type
		ensure
			type_set: type = a_type
		end

feature -- Access

	type: INTEGER_64
			-- The JSON field `type'. Known values: {ARC_TYPE}.

	radius: REAL_64
			-- The JSON field `radius'.

feature -- Status report

	has_radius: BOOLEAN
			-- Is `radius' set?

feature -- Element change

	set_type (a_type: INTEGER_64)
			-- Set `type'.
		do
			type := a_type
			mark_set ("type")
		ensure
			type_set: type = a_type
		end

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
			type := a_fields.required_integer_64 (once "type")
			radius := a_fields.real_64 (once "radius")
			has_radius := a_fields.is_real_64 (once "radius")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("type", type)
			a_fields.put_real ("radius", radius, has_radius, False)
		end

end
