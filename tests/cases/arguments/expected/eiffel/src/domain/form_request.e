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
			if a_bar /= Void then
				create bar.make_from_string_general (a_bar)
			else
				bar := Void
			end
		ensure
			bar_set: (bar = Void) = (a_bar = Void)
			same_text: attached bar as l_text and then a_bar /= Void implies l_text.same_string_general (a_bar)
		end

	set_baz (a_baz: detachable READABLE_STRING_GENERAL)
			-- Set `baz'; Void leaves it out.
		do
			if a_baz /= Void then
				create baz.make_from_string_general (a_baz)
			else
				baz := Void
			end
		ensure
			baz_set: (baz = Void) = (a_baz = Void)
			same_text: attached baz as l_text and then a_baz /= Void implies l_text.same_string_general (a_baz)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			bar := a_fields.text ("bar")
			baz := a_fields.text ("baz")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("bar", bar, False)
			a_fields.put_text ("baz", baz, False)
		end

end
