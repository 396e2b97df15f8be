note
	description: "Placed response."

class
	PLACED_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	state: detachable STRING_32
			-- The JSON field `state'. Known values: {STATE}.

	sent_to: detachable ADDRESS
			-- Where it goes.

feature -- Element change

	set_state (a_state: detachable READABLE_STRING_GENERAL)
			-- Set `state'; Void leaves it out.
		do
			if a_state /= Void then
				create state.make_from_string_general (a_state)
			else
				state := Void
			end
		ensure
			state_set: (state = Void) = (a_state = Void)
			same_text: attached state as l_text and then a_state /= Void implies l_text.same_string_general (a_state)
		end

	set_sent_to (a_sent_to: detachable ADDRESS)
			-- Set `sent_to'; Void leaves it out.
		do
			sent_to := a_sent_to
		ensure
			sent_to_set: sent_to = a_sent_to
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			state := a_fields.text ("state")
			sent_to := sent_to_codec.field (a_fields, "sent_to")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("state", state, False)
			sent_to_codec.put (a_fields, "sent_to", sent_to, False)
		end

feature {NONE} -- Implementation

	sent_to_codec: API_MODEL_CODEC [ADDRESS]
			-- What reads and writes it.
		once
			create Result
		end

end
