note
	description: "Note."

class
	NOTE_MODEL

inherit
	API_MODEL

	GIVE_ONE_REQUEST

create
	make,
	make_from_json

feature -- Access

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
			text := a_fields.text (once "text")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("text", text, False)
		end

end
