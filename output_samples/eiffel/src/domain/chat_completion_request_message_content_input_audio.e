note
	description: "The recording and its encoding."

class
	CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_INPUT_AUDIO

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_data: READABLE_STRING_GENERAL; a_format: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create data.make_from_string_general (a_data)
			create format.make_from_string_general (a_format)
		ensure
			data_set: is_text_copy (data, a_data)
			format_set: is_text_copy (format, a_format)
		end

feature -- Access

	data: STRING_32
			-- Audio bytes in base64.

	format: STRING_32
			-- Encoding of the audio in `data`. Known values:
			-- {CHAT_COMPLETION_MESSAGE_CONTENT_PART_AUDIO_FORMAT}.

feature -- Element change

	set_data (a_data: READABLE_STRING_GENERAL)
			-- Set `data'.
		do
			create data.make_from_string_general (a_data)
			mark_set ("data")
		ensure
			data_set: is_text_copy (data, a_data)
		end

	set_format (a_format: READABLE_STRING_GENERAL)
			-- Set `format'.
		do
			create format.make_from_string_general (a_format)
			mark_set ("format")
		ensure
			format_set: is_text_copy (format, a_format)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := a_fields.required_text (once "data")
			format := a_fields.required_text (once "format")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("data", data)
			a_fields.put_required_text ("format", format)
		end

end
