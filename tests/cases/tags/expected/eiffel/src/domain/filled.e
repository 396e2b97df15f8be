note
	description: "Filled."

class
	FILLED

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
			filled := True
		end

feature -- Access

	filled: BOOLEAN
			-- The JSON field `filled'.

	color: detachable STRING_32
			-- The JSON field `color'.

feature -- Element change

	set_color (a_color: detachable READABLE_STRING_GENERAL)
			-- Set `color'; Void leaves it out.
		do
			color := text_copy (a_color)
		ensure
			color_set: is_text_copy (color, a_color)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			filled := a_fields.required_boolean (once "filled")
			color := a_fields.text (once "color")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_boolean ("filled", filled)
			a_fields.put_text ("color", color, False)
		end

end
