note
	description: "OrderMade."

class
	ORDER_MADE

inherit
	API_ANSWER

	WEBHOOK_EVENT

create
	make_from_json

feature -- Access

	type: STRING_32
			-- The JSON field `type'.

	id: STRING_32
			-- The JSON field `id'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			id := a_fields.required_text (once "id")
		end

end
