note
	description: "cursor."

class
	CURSOR_MODEL

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	after: detachable STRING_32
			-- The JSON field `after'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			after := a_fields.text (once "after")
		end

end
