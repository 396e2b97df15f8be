note
	description: "HeardVeryLong."

class
	HEARD_VERY_LONG

inherit
	API_ANSWER

	HEAR_RESPONSE

create
	make_from_json

feature -- Access

	text: STRING_32
			-- The JSON field `text'.

	words: LIST [STRING_32]
			-- The JSON field `words'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.required_text (once "text")
			words := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "words")
		end

end
