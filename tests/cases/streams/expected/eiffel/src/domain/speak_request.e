note
	description: "speak request."

class
	SPEAK_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	text: detachable STRING_32
			-- The JSON field `text'.

	stream_format: detachable STRING_32
			-- The JSON field `stream_format'. Known values: {SPEAK_REQUEST_STREAM_FORMAT}.

feature -- Element change

	set_text (a_a_text: detachable READABLE_STRING_GENERAL)
			-- Set `text'; Void leaves it out.
		do
			text := text_copy (a_a_text)
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

	set_stream_format (a_stream_format: detachable READABLE_STRING_GENERAL)
			-- Set `stream_format'; Void leaves it out.
		do
			stream_format := text_copy (a_stream_format)
		ensure
			stream_format_set: is_text_copy (stream_format, a_stream_format)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.text (once "text")
			stream_format := a_fields.text (once "stream_format")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("text", text, False)
			a_fields.put_text ("stream_format", stream_format, False)
		end

end
