note
	description: "Raised frame."

class
	RAISED_FRAME

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	wood: detachable STRING_32
			-- The JSON field `wood'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			wood := a_fields.text (once "wood")
		end

end
