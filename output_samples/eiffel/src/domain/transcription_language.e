note
	description: "A language heard in a recording."

class
	TRANSCRIPTION_LANGUAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	code: STRING_32
			-- Code of the language, such as `en`.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.required_text (once "code")
		end

end
