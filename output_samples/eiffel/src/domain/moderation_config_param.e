note
	description: "How to act on one side of the exchange, either the input or the output."

class
	MODERATION_CONFIG_PARAM

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_mode: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_mode (a_mode)
		ensure
			mode_set: is_text_copy (mode, a_mode)
		end

feature -- Access

	mode: detachable STRING_32
			-- The JSON field `mode'. Known values: {MODERATION_MODE}.

feature -- Element change

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
			mode := a_fields.text ("mode")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("mode", mode, False)
		end

end
