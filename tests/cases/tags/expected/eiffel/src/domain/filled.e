note
	description: "Filled."

class
	FILLED

inherit
	API_MODEL
		redefine
			make,
			required_fields
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
			filled := True
			has_filled := True
		end

feature -- Access

	filled: BOOLEAN
			-- The JSON field `filled'.

	color: detachable STRING_32
			-- The JSON field `color'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "filled">>
		end

feature -- Status report

	has_filled: BOOLEAN
			-- Is `filled' set?

feature -- Element change

	set_filled (a_filled: BOOLEAN)
			-- Set `filled'.
		do
			filled := a_filled
			has_filled := True
		ensure
			filled_set: filled = a_filled
			has_filled: has_filled
		end

	unset_filled
			-- Leave `filled' out.
		do
			filled := False
			has_filled := False
		ensure
			not_has_filled: not has_filled
		end

	set_color (a_color: detachable READABLE_STRING_GENERAL)
			-- Set `color'; Void leaves it out.
		do
			if a_color /= Void then
				create color.make_from_string_general (a_color)
			else
				color := Void
			end
		ensure
			color_set: (color = Void) = (a_color = Void)
			same_text: attached color as l_text and then a_color /= Void implies l_text.same_string_general (a_color)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			filled := a_fields.boolean ("filled")
			has_filled := a_fields.is_found
			color := a_fields.text ("color")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_boolean ("filled", filled, has_filled, False)
			a_fields.put_text ("color", color, False)
		end

end
