note
	description: "Blue."

class
	BLUE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	colour: STRING_32
			-- The JSON field `colour'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			colour := a_fields.required_text (once "colour")
		end

end
