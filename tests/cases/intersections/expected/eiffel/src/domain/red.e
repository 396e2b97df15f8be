note
	description: "Red."

class
	RED

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			colour := {STRING_32} "red"
		end

feature -- Access

	colour: detachable STRING_32
			-- The JSON field `colour'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "colour">>
		end

feature -- Element change

	set_colour (a_colour: detachable READABLE_STRING_GENERAL)
			-- Set `colour'; Void leaves it out.
		do
			if a_colour /= Void then
				create colour.make_from_string_general (a_colour)
			else
				colour := Void
			end
		ensure
			colour_set: (colour = Void) = (a_colour = Void)
			same_text: attached colour as l_text and then a_colour /= Void implies l_text.same_string_general (a_colour)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			colour := a_fields.text ("colour")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("colour", colour, False)
		end

end
