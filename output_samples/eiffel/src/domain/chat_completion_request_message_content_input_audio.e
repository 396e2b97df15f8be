note
	description: "The recording and its encoding."

class
	CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_INPUT_AUDIO

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_data: READABLE_STRING_GENERAL; a_format: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_data (a_data)
			set_format (a_format)
		ensure
			data_set: is_text_copy (data, a_data)
			format_set: is_text_copy (format, a_format)
		end

feature -- Access

	data: detachable STRING_32
			-- Audio bytes in base64.

	format: detachable STRING_32
			-- Encoding of the audio in `data`. Known values:
			-- {CHAT_COMPLETION_MESSAGE_CONTENT_PART_AUDIO_FORMAT}.

feature -- Element change

	set_data (a_data: detachable READABLE_STRING_GENERAL)
			-- Set `data'; Void leaves it out.
		do
			data := text_copy (a_data)
		ensure
			data_set: is_text_copy (data, a_data)
		end

	set_format (a_format: detachable READABLE_STRING_GENERAL)
			-- Set `format'; Void leaves it out.
		do
			format := text_copy (a_format)
		ensure
			format_set: is_text_copy (format, a_format)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := a_fields.text ("data")
			format := a_fields.text ("format")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("data", data, False)
			a_fields.put_required_text ("format", format, False)
		end

end
