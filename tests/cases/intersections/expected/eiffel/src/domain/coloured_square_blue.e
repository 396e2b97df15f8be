note
	description: "Coloured Square Blue."

class
	COLOURED_SQUARE_BLUE

inherit
	API_MODEL
		redefine
			make
		end

	COLOURED

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "square"
			colour := {STRING_32} "blue"
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	side: REAL_64
			-- The JSON field `side'.

	colour: STRING_32
			-- The JSON field `colour'.

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
			kind := a_fields.required_text (once "kind")
			side := a_fields.real_64 (once "side")
			has_side := a_fields.is_real_64 (once "side")
			colour := a_fields.required_text (once "colour")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_real ("side", side, has_side, False)
			a_fields.put_required_text ("colour", colour)
		end

end
