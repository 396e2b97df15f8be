note
	description: "A text to check."

class
	MODERATION_TEXT_PART

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_MODERATION_REQUEST_INPUT_ITEM

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "text"
		end

	make_with (a_a_text: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create text.make_from_string_general (a_a_text)
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

feature -- Access

	type: STRING_32
			-- Marks the part as text.

	text: STRING_32
			-- The text itself.

feature -- Element change

	set_text (a_a_text: READABLE_STRING_GENERAL)
			-- Set `text'.
		do
			create text.make_from_string_general (a_a_text)
			mark_set ("text")
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			text := a_fields.required_text (once "text")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("text", text)
		end

end
