note
	description: "InputAudio input_audio."

class
	INPUT_AUDIO_INPUT_AUDIO

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	data: detachable STRING_32
			-- Recording in base64.

	format: detachable STRING_32
			-- Audio format of the recording. Known values: {INPUT_AUDIO_INPUT_AUDIO_FORMAT}.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := data /= Void
				and format /= Void
		end

feature -- Element change

	set_data (a_data: detachable READABLE_STRING_GENERAL)
			-- Set `data'; Void leaves it out.
		do
			if a_data /= Void then
				create data.make_from_string_general (a_data)
			else
				data := Void
			end
		ensure
			data_set: (data = Void) = (a_data = Void)
			same_text: attached data as l_text and then a_data /= Void implies l_text.same_string_general (a_data)
		end

	set_format (a_format: detachable READABLE_STRING_GENERAL)
			-- Set `format'; Void leaves it out.
		do
			if a_format /= Void then
				create format.make_from_string_general (a_format)
			else
				format := Void
			end
		ensure
			format_set: (format = Void) = (a_format = Void)
			same_text: attached format as l_text and then a_format /= Void implies l_text.same_string_general (a_format)
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
			a_fields.put_text ("data", data, False)
			a_fields.put_text ("format", format, False)
		end

end
