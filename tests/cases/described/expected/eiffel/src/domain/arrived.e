note
	description: "Arrived."

class
	ARRIVED

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	at: detachable STRING_32
			-- When it was there.

	urgency: detachable JSON_VALUE
			-- The JSON field `urgency'.

	at_as_date_time: detachable API_DATE_TIME
			-- What `at' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (at)
		end

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			at := a_fields.text (once "at")
			urgency := a_fields.any (once "urgency")
		end

end
