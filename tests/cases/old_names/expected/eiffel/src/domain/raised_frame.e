note
	description: "Raised frame."

class
	RAISED_FRAME

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	wood: detachable STRING_32
			-- The JSON field `wood'.

feature -- Element change

	set_wood (a_wood: detachable READABLE_STRING_GENERAL)
			-- Set `wood'; Void leaves it out.
		do
			if a_wood /= Void then
				create wood.make_from_string_general (a_wood)
			else
				wood := Void
			end
		ensure
			wood_set: (wood = Void) = (a_wood = Void)
			same_text: attached wood as l_text and then a_wood /= Void implies l_text.same_string_general (a_wood)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			wood := a_fields.text ("wood")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("wood", wood, False)
		end

end
