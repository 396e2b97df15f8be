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
			url := text_copy (a_url)
		ensure
			url_set: is_text_copy (url, a_url)
		end

	set_file (a_file: detachable READABLE_STRING_GENERAL)
			-- Set `file'; Void leaves it out.
		do
			file := text_copy (a_file)
		ensure
			file_set: is_text_copy (file, a_file)
		end

	set_note_field (a_note_field: detachable READABLE_STRING_GENERAL)
			-- Set `note_field'; Void leaves it out.
		do
			note_field := text_copy (a_note_field)
		ensure
			note_field_set: is_text_copy (note_field, a_note_field)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			url := a_fields.text (once "url")
			file := a_fields.text (once "file")
			note_field := a_fields.text (once "note")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("url", url, False)
			a_fields.put_text ("file", file, False)
			a_fields.put_text ("note", note_field, False)
		end

end
