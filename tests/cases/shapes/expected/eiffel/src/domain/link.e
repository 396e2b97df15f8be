note
	description: "Link."

class
	LINK

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	href: detachable STRING_32
			-- The JSON field `href'.

feature -- Element change

	set_href (a_href: detachable READABLE_STRING_GENERAL)
			-- Set `href'; Void leaves it out.
		do
			if a_href /= Void then
				create href.make_from_string_general (a_href)
			else
				href := Void
			end
		ensure
			href_set: (href = Void) = (a_href = Void)
			same_text: attached href as l_text and then a_href /= Void implies l_text.same_string_general (a_href)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			href := a_fields.text ("href")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("href", href, False)
		end

end
