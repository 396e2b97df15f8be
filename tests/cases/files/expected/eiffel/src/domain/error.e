note
	description: "Error."

class
	ERROR

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	code: INTEGER_64
			-- The JSON field `code'.

	about: detachable STRING_32
			-- The JSON field `about'. Known values: {TAG}.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.required_integer_64 (once "code")
			about := a_fields.text (once "about")
		end

end
