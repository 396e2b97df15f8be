note
	description: "Ink."

class
	INK

inherit
	API_MODEL
		redefine
			make
		end

	BY_DEFAULT

	DRAWING_UNDECLARED

	DRAW_SHAPE_409_RESPONSE

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "ink"
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	depth: INTEGER_64
			-- The JSON field `depth'.

feature -- Status report

	has_depth: BOOLEAN
			-- Is `depth' set?

feature -- Element change

	set_depth (a_depth: INTEGER_64)
			-- Set `depth'.
		do
			depth := a_depth
			has_depth := True
		ensure
			depth_set: depth = a_depth
			has_depth: has_depth
		end

	unset_depth
			-- Leave `depth' out.
		do
			depth := 0
			has_depth := False
		ensure
			not_has_depth: not has_depth
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			depth := a_fields.integer_64 (once "depth")
			has_depth := a_fields.is_integer_64 (once "depth")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_integer ("depth", depth, has_depth, False)
		end

end
