note
	description: "Painting."

class
	PAINTING

inherit
	THING
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
			kind := {STRING_32} "Painting"
		end

feature -- Access

	colors: INTEGER_64
			-- The JSON field `colors'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "kind", {STRING_32} "title">>
		end

feature -- Status report

	has_colors: BOOLEAN
			-- Is `colors' set?

feature -- Element change

	set_colors (a_colors: INTEGER_64)
			-- Set `colors'.
		do
			colors := a_colors
			has_colors := True
		ensure
			colors_set: colors = a_colors
			has_colors: has_colors
		end

	unset_colors
			-- Leave `colors' out.
		do
			colors := 0
			has_colors := False
		ensure
			not_has_colors: not has_colors
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			colors := a_fields.integer_64 ("colors")
			has_colors := a_fields.is_found
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
			a_fields.put_integer ("colors", colors, has_colors, False)
		end

end
