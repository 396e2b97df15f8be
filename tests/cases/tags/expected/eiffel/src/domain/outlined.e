note
	description: "Outlined."

class
	OUTLINED

inherit
	API_MODEL
		redefine
			make
		end

	SWITCHED

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			filled := False
		end

feature -- Access

	filled: BOOLEAN
			-- The JSON field `filled'.

	width: INTEGER_64
			-- The JSON field `width'.

feature -- Status report

	has_width: BOOLEAN
			-- Is `width' set?

feature -- Element change

	set_width (a_width: INTEGER_64)
			-- Set `width'.
		do
			width := a_width
			has_width := True
		ensure
			width_set: width = a_width
			has_width: has_width
		end

	unset_width
			-- Leave `width' out.
		do
			width := 0
			has_width := False
		ensure
			not_has_width: not has_width
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			filled := a_fields.required_boolean (once "filled")
			width := a_fields.integer_64 (once "width")
			has_width := a_fields.is_integer_64 (once "width")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_boolean ("filled", filled)
			a_fields.put_integer ("width", width, has_width, False)
		end

end
