note
	description: "PetHouse."

class
	PET_HOUSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	street: detachable STRING_32
			-- The JSON field `street'.

feature -- Element change

	set_street (a_street: detachable READABLE_STRING_GENERAL)
			-- Set `street'; Void leaves it out.
		do
			if a_street /= Void then
				create street.make_from_string_general (a_street)
			else
				street := Void
			end
		ensure
			street_set: (street = Void) = (a_street = Void)
			same_text: attached street as l_text and then a_street /= Void implies l_text.same_string_general (a_street)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			street := a_fields.text ("street")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("street", street, False)
		end

end
