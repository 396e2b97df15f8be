note
	description: "order.gone webhook."

class
	ORDER_GONE_WEBHOOK

inherit
	API_ANSWER

	WEBHOOK_EVENT

create
	make_from_json

feature -- Access

	type: STRING_32
			-- The JSON field `type'.

	at: STRING_32
			-- The JSON field `at'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text ("type")
			at := a_fields.required_text ("at")
		end

end
