note
	description: "form request."

class
	FORM_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	bar: detachable STRING_32
			-- The JSON field `bar'.

	baz: detachable STRING_32
			-- The JSON field `baz'.

feature -- Element change

	set_bar (a_bar: detachable READABLE_STRING_GENERAL)
			-- Set `bar'; Void leaves it out.
		do
			bar := text_copy (a_bar)
		ensure
			bar_set: is_text_copy (bar, a_bar)
		end

	set_baz (a_baz: detachable READABLE_STRING_GENERAL)
			-- Set `baz'; Void leaves it out.
		do
			baz := text_copy (a_baz)
		ensure
			baz_set: is_text_copy (baz, a_baz)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			bar := a_fields.text (once "bar")
			baz := a_fields.text (once "baz")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("bar", bar, False)
			a_fields.put_text ("baz", baz, False)
		end

end
