note
	description: "A translated text, as returned for `json`."

class
	CREATE_TRANSLATION_RESPONSE_JSON

inherit
	API_ANSWER

	CREATE_TRANSLATION_RESPONSE

create
	make_from_json

feature -- Access

	text: STRING_32
			-- The JSON field `text'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.required_text (once "text")
		end

end
