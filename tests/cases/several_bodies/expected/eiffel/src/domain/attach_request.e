note
	description: "attach request."

class
	ATTACH_REQUEST

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

	title: detachable STRING_32
			-- The JSON field `title'.

	stream: BOOLEAN
			-- The JSON field `stream'.

feature -- Status report

	has_stream: BOOLEAN
			-- Is `stream' set?

feature -- Element change

	set_file (a_file: API_FILE)
			-- Set `file'.
		do
			file := a_file
			mark_set ("file")
		ensure
			file_set: file = a_file
		end

	set_title (a_title: detachable READABLE_STRING_GENERAL)
			-- Set `title'; Void leaves it out.
		do
			title := text_copy (a_title)
		ensure
			title_set: is_text_copy (title, a_title)
		end

	set_stream (a_stream: BOOLEAN)
			-- Set `stream'.
		do
			stream := a_stream
			has_stream := True
		ensure
			stream_set: stream = a_stream
			has_stream: has_stream
		end

	unset_stream
			-- Leave `stream' out.
		do
			stream := False
			has_stream := False
		ensure
			not_has_stream: not has_stream
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			file := file_codec.required_field (a_fields, once "file")
			title := a_fields.text (once "title")
			stream := a_fields.boolean (once "stream")
			has_stream := a_fields.is_boolean (once "stream")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_codec.put_required (a_fields, "file", file)
			a_fields.put_text ("title", title, False)
			a_fields.put_boolean ("stream", stream, has_stream, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
