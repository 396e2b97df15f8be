note
	description: "Print."

class
	PRINT

inherit
	API_ANSWER

	MEDIUM

create
	make_from_json

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	pages: INTEGER_64
			-- The JSON field `pages'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			pages := a_fields.required_integer_64 (once "pages")
		end

end
