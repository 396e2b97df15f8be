note
	description: "sendParts request."

class
	SEND_PARTS_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	a: detachable STRING_32
			-- The JSON field `a'.

	file: detachable API_FILE
			-- The JSON field `file'.

feature -- Element change

	set_a (a_a: detachable READABLE_STRING_GENERAL)
			-- Set `a'; Void leaves it out.
		do
			a := text_copy (a_a)
		ensure
			a_set: is_text_copy (a, a_a)
		end

	set_file (a_file: detachable API_FILE)
			-- Set `file'; Void leaves it out.
		do
			file := a_file
		ensure
			file_set: file = a_file
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a := a_fields.text (once "a")
			file := file_codec.field (a_fields, once "file")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("a", a, False)
			file_codec.put (a_fields, "file", file, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
