note
	description: "addNote request."

class
	ADD_NOTE_REQUEST

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	text: detachable STRING_32
			-- The JSON field `text'.

	lang: detachable STRING_32
			-- The JSON field `lang'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "text">>
		end

feature -- Element change

	set_text (a_a_text: detachable READABLE_STRING_GENERAL)
			-- Set `text'; Void leaves it out.
		do
			if a_a_text /= Void then
				create text.make_from_string_general (a_a_text)
			else
				text := Void
			end
		ensure
			text_set: (text = Void) = (a_a_text = Void)
			same_text: attached text as l_text and then a_a_text /= Void implies l_text.same_string_general (a_a_text)
		end

	set_lang (a_lang: detachable READABLE_STRING_GENERAL)
			-- Set `lang'; Void leaves it out.
		do
			if a_lang /= Void then
				create lang.make_from_string_general (a_lang)
			else
				lang := Void
			end
		ensure
			lang_set: (lang = Void) = (a_lang = Void)
			same_text: attached lang as l_text and then a_lang /= Void implies l_text.same_string_general (a_lang)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.text ("text")
			lang := a_fields.text ("lang")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("text", text, False)
			a_fields.put_text ("lang", lang, False)
		end

end
