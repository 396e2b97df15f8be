note
	description: "replaceOrder request paper."

class
	REPLACE_ORDER_REQUEST_PAPER

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	title: detachable STRING_32
			-- The JSON field `title'.

	file: detachable API_FILE
			-- The JSON field `file'.

feature -- Element change

	set_title (a_title: detachable READABLE_STRING_GENERAL)
			-- Set `title'; Void leaves it out.
		do
			title := text_copy (a_title)
		ensure
			title_set: is_text_copy (title, a_title)
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
			title := a_fields.text (once "title")
			file := file_codec.field (a_fields, once "file")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("title", title, False)
			file_codec.put (a_fields, "file", file, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
