note
	description: "Link."

class
	LINK

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	href: detachable STRING_32
			-- The JSON field `href'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			href := a_fields.text (once "href")
		end

end
