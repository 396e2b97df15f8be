note
	description: "Zoo Text part."

class
	ZOO_TEXT_PART

inherit
	API_MODEL
		redefine
			make
		end

	ZOO_PART

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
			-- The JSON field `type'.

	text: detachable STRING_32
			-- The JSON field `text'.

feature -- Element change

	set_text (a_a_text: detachable READABLE_STRING_GENERAL)
			-- Set `text'; Void leaves it out.
		do
			text := text_copy (a_a_text)
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			text := a_fields.text (once "text")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_text ("text", text, False)
		end

end
