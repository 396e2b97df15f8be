note
	description: "addNote request."

class
	ADD_NOTE_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_file: API_FILE)
			-- Set what is required.
		do
			file := a_file
		ensure
			file_set: file = a_file
		end

feature -- Access

	file: API_FILE
			-- The JSON field `file'.

feature -- Element change

	set_file (a_file: API_FILE)
			-- Set `file'.
		do
			file := a_file
			mark_set ("file")
		ensure
			file_set: file = a_file
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			file := file_codec.required_field (a_fields, once "file")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_codec.put_required (a_fields, "file", file)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
