note
	description: "Problem."

class
	PROBLEM

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	code: STRING_32
			-- The JSON field `code'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.required_text (once "code")
		end

end
