note
	description: "Owner."

class
	OWNER

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	name: detachable STRING_32
			-- The JSON field `name'.

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("name", name, False)
		end

end
