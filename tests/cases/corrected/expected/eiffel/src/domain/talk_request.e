note
	description: "talk request."

class
	TALK_REQUEST

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	text: detachable STRING_32
			-- The JSON field `text'.

	mode: detachable STRING_32
			-- The JSON field `mode'. Known values: {TALK_REQUEST_MODE}.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "text">>
		end

feature -- Element change

	set_text (a_a_text: detachable READABLE_STRING_GENERAL)
			-- Set `text'; Void leaves it out.
		do
			if a_a_text /= Void then
				create text.make_from_string_general (a_a_text)
			else
				text := Void
			end
		ensure
			text_set: (text = Void) = (a_a_text = Void)
			same_text: attached text as l_text and then a_a_text /= Void implies l_text.same_string_general (a_a_text)
		end

	set_mode (a_mode: detachable READABLE_STRING_GENERAL)
			-- Set `mode'; Void leaves it out.
		do
			if a_mode /= Void then
				create mode.make_from_string_general (a_mode)
			else
				mode := Void
			end
		ensure
			mode_set: (mode = Void) = (a_mode = Void)
			same_text: attached mode as l_text and then a_mode /= Void implies l_text.same_string_general (a_mode)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.text ("text")
			mode := a_fields.text ("mode")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("text", text, False)
			a_fields.put_text ("mode", mode, False)
		end

end
