note
	description: "addNote request."

class
	ADD_NOTE_REQUEST

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	text: STRING_32
			-- The JSON field `text'.

	lang: detachable STRING_32
			-- The JSON field `lang'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.required_text (once "text")
			lang := a_fields.text (once "lang")
		end

end
