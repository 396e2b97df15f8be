note
	description: "talk request."

class
	TALK_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_text: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create text.make_from_string_general (a_a_text)
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

feature -- Access

	text: STRING_32
			-- The JSON field `text'.

	mode: detachable STRING_32
			-- The JSON field `mode'. Known values: {TALK_REQUEST_MODE}.

feature -- Element change

	set_text (a_a_text: READABLE_STRING_GENERAL)
			-- Set `text'.
		do
			create text.make_from_string_general (a_a_text)
			mark_set ("text")
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

	set_mode (a_mode: detachable READABLE_STRING_GENERAL)
			-- Set `mode'; Void leaves it out.
		do
			mode := text_copy (a_mode)
		ensure
			mode_set: is_text_copy (mode, a_mode)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.required_text (once "text")
			mode := a_fields.text (once "mode")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("text", text)
			a_fields.put_text ("mode", mode, False)
		end

end
