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
			side := a_side
		ensure
			side_set: side = a_side
		end

feature -- Access

	type: STRING_32
			-- The JSON field `type'.

	side: REAL_64
			-- The JSON field `side'.

feature -- Element change

	set_side (a_side: REAL_64)
			-- Set `side'.
		require
			side_finite: (create {API_CHECK}).is_finite (a_side)
		do
			side := a_side
			mark_set ("side")
		ensure
			side_set: side = a_side
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			side := a_fields.required_real_64 (once "side")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_real ("side", side)
		end

end
