note
	description: "Piece."

class
	PIECE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	delta: STRING_32
			-- The JSON field `delta'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			delta := a_fields.required_text (once "delta")
		end

end
