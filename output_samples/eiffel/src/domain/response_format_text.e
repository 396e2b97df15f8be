note
	description: "Makes the reply plain text, which is the default."

class
	RESPONSE_FORMAT_TEXT

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "text"
		end

feature -- Access

	type: STRING_32
			-- Marks the format as plain text.

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
		end

end
