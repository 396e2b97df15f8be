note
	description: "RunFinished."

class
	RUN_FINISHED

inherit
	API_ANSWER

	RUN_EVENT

create
	make_from_json

feature -- Access

	event: STRING_32
			-- The JSON field `event'.

	data: STRING_32
			-- The JSON field `data'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			event := a_fields.required_text (once "event")
			data := a_fields.required_text (once "data")
		end

end
