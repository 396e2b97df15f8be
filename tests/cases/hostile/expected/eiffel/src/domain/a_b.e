note
	description: "[
		ends with a quote"
	]"

class
	A_B

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	a_import_os: detachable STRING_32
			-- The JSON field `a"); import os #'.

	field: detachable STRING_32
			-- """

feature -- Element change

	set_a_import_os (a_a_import_os: detachable READABLE_STRING_GENERAL)
			-- Set `a_import_os'; Void leaves it out.
		do
			if a_a_import_os /= Void then
				create a_import_os.make_from_string_general (a_a_import_os)
			else
				a_import_os := Void
			end
		ensure
			a_import_os_set: (a_import_os = Void) = (a_a_import_os = Void)
			same_text: attached a_import_os as l_text and then a_a_import_os /= Void implies l_text.same_string_general (a_a_import_os)
		end

	set_field (a_field: detachable READABLE_STRING_GENERAL)
			-- Set `field'; Void leaves it out.
		do
			if a_field /= Void then
				create field.make_from_string_general (a_field)
			else
				field := Void
			end
		ensure
			field_set: (field = Void) = (a_field = Void)
			same_text: attached field as l_text and then a_field /= Void implies l_text.same_string_general (a_field)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a_import_os := a_fields.text ("a%"); import os #")
			field := a_fields.text ({STRING_32} "%/8238/")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("a%"); import os #", a_import_os, False)
			a_fields.put_text ({STRING_32} "%/8238/", field, False)
		end

end
