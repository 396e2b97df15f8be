note
	description: "addNote request."

class
	ADD_NOTE_REQUEST

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_file: API_FILE)
			-- Set what is required.
		do
			make
			set_file (a_file)
		ensure
			file_set: file = a_file
		end

feature -- Access

	file: detachable API_FILE
			-- The JSON field `file'.

feature -- Element change

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
			file := file_codec.field (a_fields, "file")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_codec.put_required (a_fields, "file", file, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
