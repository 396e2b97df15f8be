note
	description: "window."

class
	WINDOW

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	opens: detachable STRING_32
			-- The JSON field `opens'.

feature -- Element change

	set_opens (a_opens: detachable READABLE_STRING_GENERAL)
			-- Set `opens'; Void leaves it out.
		do
			opens := text_copy (a_opens)
		ensure
			opens_set: is_text_copy (opens, a_opens)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			opens := a_fields.text (once "opens")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("opens", opens, False)
		end

end
