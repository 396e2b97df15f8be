note
	description: "How to act on one side of the exchange, either the input or the output."

class
	MODERATION_CONFIG_PARAM

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_mode: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create mode.make_from_string_general (a_mode)
		ensure
			mode_set: is_text_copy (mode, a_mode)
		end

feature -- Access

	mode: STRING_32
			-- The JSON field `mode'. Known values: {MODERATION_MODE}.

feature -- Element change

	set_mode (a_mode: READABLE_STRING_GENERAL)
			-- Set `mode'.
		do
			create mode.make_from_string_general (a_mode)
			mark_set ("mode")
		ensure
			mode_set: is_text_copy (mode, a_mode)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			mode := a_fields.required_text (once "mode")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("mode", mode)
		end

end
