note
	description: "RunStarted."

class
	RUN_STARTED

inherit
	API_ANSWER

	RUN_EVENT

create
	make_from_json

feature -- Access

	event: STRING_32
			-- The JSON field `event'.

	data: REPLY
			-- The JSON field `data'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			event := a_fields.required_text (once "event")
			data := (create {API_MODEL_CODEC [REPLY]}).required_field (a_fields, once "data")
		end

end
