note
	description: "ShortReport."

class
	SHORT_REPORT

inherit
	API_ANSWER

	REPORT

create
	make_from_json

feature -- Access

	line: STRING_32
			-- The JSON field `line'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			line := a_fields.required_text (once "line")
		end

end
