note
	description: "Placed response."

class
	PLACED_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	state: detachable STRING_32
			-- The JSON field `state'. Known values: {STATE}.

	sent_to: detachable ADDRESS
			-- Where it goes.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			state := a_fields.text (once "state")
			sent_to := (create {API_MODEL_CODEC [ADDRESS]}).field (a_fields, once "sent_to")
		end

end
