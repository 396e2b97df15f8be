note
	description: "Dates."

class
	DATES

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	known: detachable STRING_32
			-- The JSON field `known'.

	additional_properties: detachable STRING_32
			-- The JSON field `additional_properties'.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

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

	set_additional_properties (a_additional_properties: detachable READABLE_STRING_GENERAL)
			-- Set `additional_properties'; Void leaves it out.
		do
			if a_additional_properties /= Void then
				create additional_properties.make_from_string_general (a_additional_properties)
			else
				additional_properties := Void
			end
		ensure
			additional_properties_set: (additional_properties = Void) = (a_additional_properties = Void)
			same_text: attached additional_properties as l_text and then a_additional_properties /= Void implies l_text.same_string_general (a_additional_properties)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			known := a_fields.text ("known")
			additional_properties := a_fields.text ("additional_properties")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("known", known, False)
			a_fields.put_text ("additional_properties", additional_properties, False)
		end

end
