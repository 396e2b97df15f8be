note
	description: "OneOfTwo."

class
	ONE_OF_TWO

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	url: detachable STRING_32
			-- The JSON field `url'.

	file: detachable STRING_32
			-- The JSON field `file'.

	note_field: detachable STRING_32
			-- The JSON field `note'.

feature -- Element change

	set_url (a_url: detachable READABLE_STRING_GENERAL)
			-- Set `url'; Void leaves it out.
		do
			if a_url /= Void then
				create url.make_from_string_general (a_url)
			else
				url := Void
			end
		ensure
			url_set: (url = Void) = (a_url = Void)
			same_text: attached url as l_text and then a_url /= Void implies l_text.same_string_general (a_url)
		end

	set_file (a_file: detachable READABLE_STRING_GENERAL)
			-- Set `file'; Void leaves it out.
		do
			if a_file /= Void then
				create file.make_from_string_general (a_file)
			else
				file := Void
			end
		ensure
			file_set: (file = Void) = (a_file = Void)
			same_text: attached file as l_text and then a_file /= Void implies l_text.same_string_general (a_file)
		end

	set_note_field (a_note_field: detachable READABLE_STRING_GENERAL)
			-- Set `note_field'; Void leaves it out.
		do
			if a_note_field /= Void then
				create note_field.make_from_string_general (a_note_field)
			else
				note_field := Void
			end
		ensure
			note_field_set: (note_field = Void) = (a_note_field = Void)
			same_text: attached note_field as l_text and then a_note_field /= Void implies l_text.same_string_general (a_note_field)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			url := a_fields.text ("url")
			file := a_fields.text ("file")
			note_field := a_fields.text ("note")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("url", url, False)
			a_fields.put_text ("file", file, False)
			a_fields.put_text ("note", note_field, False)
		end

end
