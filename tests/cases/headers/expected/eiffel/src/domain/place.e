note
	description: "Place."

class
	PLACE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	to: STRING_32
			-- The JSON field `to'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			to := a_fields.required_text (once "to")
		end

end
