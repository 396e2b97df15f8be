note
	description: "Pet."

class
	PET

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	full_name: detachable STRING_32
			-- The JSON field `nm'.

	house: detachable PET_HOUSE
			-- The JSON field `home'.

feature -- Element change

	set_full_name (a_full_name: detachable READABLE_STRING_GENERAL)
			-- Set `full_name'; Void leaves it out.
		do
			if a_full_name /= Void then
				create full_name.make_from_string_general (a_full_name)
			else
				full_name := Void
			end
		ensure
			full_name_set: (full_name = Void) = (a_full_name = Void)
			same_text: attached full_name as l_text and then a_full_name /= Void implies l_text.same_string_general (a_full_name)
		end

	set_house (a_house: detachable PET_HOUSE)
			-- Set `house'; Void leaves it out.
		do
			house := a_house
		ensure
			house_set: house = a_house
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			full_name := a_fields.text ("nm")
			house := house_codec.field (a_fields, "home")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("nm", full_name, False)
			house_codec.put (a_fields, "home", house, False)
		end

feature {NONE} -- Implementation

	house_codec: API_MODEL_CODEC [PET_HOUSE]
			-- What reads and writes it.
		once
			create Result
		end

end
