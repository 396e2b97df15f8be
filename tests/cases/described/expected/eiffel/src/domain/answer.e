note
	description: "Answer."

class
	ANSWER

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	parcel: detachable PARCEL
			-- The JSON field `parcel'.

	colour: detachable STRING_32
			-- The JSON field `colour'. Known values: {COLOUR}.

feature -- Element change

	set_parcel (a_parcel: detachable PARCEL)
			-- Set `parcel'; Void leaves it out.
		do
			parcel := a_parcel
		ensure
			parcel_set: parcel = a_parcel
		end

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
			parcel := parcel_codec.field (a_fields, "parcel")
			colour := a_fields.text ("colour")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			parcel_codec.put (a_fields, "parcel", parcel, False)
			a_fields.put_text ("colour", colour, False)
		end

feature {NONE} -- Implementation

	parcel_codec: API_MODEL_CODEC [PARCEL]
			-- What reads and writes it.
		once
			create Result
		end

end
