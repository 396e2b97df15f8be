note
	description: "Body."

class
	BODY

inherit
	API_MODEL

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
			if a_a_text /= Void then
				create text.make_from_string_general (a_a_text)
			else
				text := Void
			end
		ensure
			text_set: (text = Void) = (a_a_text = Void)
			same_text: attached text as l_text and then a_a_text /= Void implies l_text.same_string_general (a_a_text)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.text ("text")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("text", text, False)
		end

end
