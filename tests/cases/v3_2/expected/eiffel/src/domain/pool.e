note
	description: "Pool."

class
	POOL

inherit
	PLACE
		redefine
			make,
			read_fields,
			write_fields
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "pool"
		end

feature -- Access

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
			depth := a_fields.integer_64 (once "depth")
			has_depth := a_fields.is_integer_64 (once "depth")
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.need ("kind")
			Precursor (a_fields)
			a_fields.put_integer ("depth", depth, has_depth, False)
		end

end
