note
	description: "Square."

class
	SQUARE

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
			type := {STRING_32} "square"
		end

	make_with (a_side: REAL_64)
			-- Set what is required.
		require
			side_finite: (create {API_CHECK}).is_finite (a_side)
		do
			make
			set_side (a_side)
		ensure
			side_set: side = a_side
		end

feature -- Access

	type: detachable STRING_32
			-- The JSON field `type'.

	side: REAL_64
			-- The JSON field `side'.

feature -- Status report

	has_side: BOOLEAN
			-- Is `side' set?

feature -- Element change

	set_side (a_side: REAL_64)
			-- Set `side'.
		require
			side_finite: (create {API_CHECK}).is_finite (a_side)
		do
			side := a_side
			has_side := True
		ensure
			side_set: side = a_side
			has_side: has_side
		end

	unset_side
			-- Leave `side' out.
		do
			side := 0
			has_side := False
		ensure
			not_has_side: not has_side
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			side := a_fields.real_64 ("side")
			has_side := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type, False)
			a_fields.put_required_real ("side", side, has_side, False)
		end

end
