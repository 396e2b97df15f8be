note
	description: "How to act on one side of the exchange, either the input or the output."

class
	MODERATION_CONFIG_PARAM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	mode: detachable STRING_32
			-- The JSON field `mode'. Known values: {MODERATION_MODE}.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := mode /= Void
		end

feature -- Element change

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
			mode := a_fields.text ("mode")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("mode", mode, False)
		end

end
