note
	description: "Closed."

class
	CLOSED

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	known: detachable STRING_32
			-- The JSON field `known'.

feature -- Element change

	set_known (a_known: detachable READABLE_STRING_GENERAL)
			-- Set `known'; Void leaves it out.
		do
			if a_known /= Void then
				create known.make_from_string_general (a_known)
			else
				known := Void
			end
		ensure
			known_set: (known = Void) = (a_known = Void)
			same_text: attached known as l_text and then a_known /= Void implies l_text.same_string_general (a_known)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			known := a_fields.text ("known")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("known", known, False)
		end

end
