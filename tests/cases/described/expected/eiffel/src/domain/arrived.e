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

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			at := a_fields.text ("at")
			urgency := a_fields.any ("urgency")
		end

end
