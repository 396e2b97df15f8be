note
	description: "Step Change."

class
	STEP_CHANGE

inherit
	API_ANSWER

	STEP

create
	make_from_json

feature -- Access

	event: STRING_32
			-- The JSON field `event'.

	data: detachable STRING_32
			-- The JSON field `data'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			event := a_fields.required_text (once "event")
			data := a_fields.text (once "data")
		end

end
