note
	description: "SubField."

class
	SUB_FIELD

inherit
	FIELD
		redefine
			make,
			required_fields,
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
			tag := {STRING_32} "a"
		end

feature -- Access

	x: INTEGER_64
			-- The JSON field `x'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "tag">>
		end

feature -- Status report

	has_x: BOOLEAN
			-- Is `x' set?

feature -- Element change

	set_x (a_x: INTEGER_64)
			-- Set `x'.
		require
			x_at_least: a_x >= 3
		do
			x := a_x
			has_x := True
		ensure
			x_set: x = a_x
			has_x: has_x
		end

	unset_x
			-- Leave `x' out.
		do
			x := 0
			has_x := False
		ensure
			not_has_x: not has_x
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			x := a_fields.integer_64 ("x")
			has_x := a_fields.is_found
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
			a_fields.put_integer ("x", x, has_x, False)
		end

end
