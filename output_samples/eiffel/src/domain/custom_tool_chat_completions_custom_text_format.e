note
	description: "Allows any text as input."

class
	CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_TEXT_FORMAT

inherit
	API_MODEL
		redefine
			make
		end

	CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT

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
			-- Marks the input as unconstrained text.

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
