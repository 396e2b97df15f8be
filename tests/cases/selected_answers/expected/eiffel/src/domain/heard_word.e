note
	description: "HeardWord."

class
	HEARD_WORD

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	word: detachable STRING_32
			-- The JSON field `word'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			word := a_fields.text (once "word")
		end

end
