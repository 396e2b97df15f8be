note
	description: "putRaw 4xx response."

class
	PUT_RAW_4XX_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	title: detachable STRING_32
			-- The JSON field `title'.

feature -- Element change

	set_title (a_title: detachable READABLE_STRING_GENERAL)
			-- Set `title'; Void leaves it out.
		do
			if a_title /= Void then
				create title.make_from_string_general (a_title)
			else
				title := Void
			end
		ensure
			title_set: (title = Void) = (a_title = Void)
			same_text: attached title as l_text and then a_title /= Void implies l_text.same_string_general (a_title)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			title := a_fields.text ("title")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("title", title, False)
		end

end
