note
	description: "TurnFan."

class
	TURN_FAN

inherit
	API_MODEL

	TURN_REQUEST

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_to: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create to.make_from_string_general (a_to)
		ensure
			to_set: is_text_copy (to, a_to)
		end

feature -- Access

	to: STRING_32
			-- The JSON field `to'. Known values: {TURN_FAN_TO}.

feature -- Element change

	set_to (a_to: READABLE_STRING_GENERAL)
			-- Set `to'.
		do
			create to.make_from_string_general (a_to)
			mark_set ("to")
		ensure
			to_set: is_text_copy (to, a_to)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			to := a_fields.required_text (once "to")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("to", to)
		end

end
