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

	at_as_date_time: detachable API_DATE_TIME
			-- What `at' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (at)
		end

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			at := a_fields.required_text (once "at")
		end

end
