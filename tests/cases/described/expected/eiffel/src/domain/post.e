note
	description: "Post."

class
	POST

inherit
	API_MODEL
		redefine
			required_fields
		end

	PARCEL_CARRIER

create
	make,
	make_from_json

feature -- Access

	office: detachable STRING_32
			-- The JSON field `office'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "office">>
		end

feature -- Element change

	set_office (a_office: detachable READABLE_STRING_GENERAL)
			-- Set `office'; Void leaves it out.
		do
			if a_office /= Void then
				create office.make_from_string_general (a_office)
			else
				office := Void
			end
		ensure
			office_set: (office = Void) = (a_office = Void)
			same_text: attached office as l_text and then a_office /= Void implies l_text.same_string_general (a_office)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			office := a_fields.text ("office")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("office", office, False)
		end

end
