note
	description: "[
		ends with a quote"
	]"

class
	A_B

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	a_import_os: detachable STRING_32
			-- The JSON field `a"); import os #'.

	field: detachable STRING_32
			-- """

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a_import_os := a_fields.text (once "a%"); import os #")
			field := a_fields.text ({STRING_32} "%/8238/")
		end

end
