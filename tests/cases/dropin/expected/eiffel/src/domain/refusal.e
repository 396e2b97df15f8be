note
	description: "Refusal."

class
	REFUSAL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	reason: detachable STRING_32
			-- The JSON field `reason'.

feature -- Element change

	set_reason (a_reason: detachable READABLE_STRING_GENERAL)
			-- Set `reason'; Void leaves it out.
		do
			if a_reason /= Void then
				create reason.make_from_string_general (a_reason)
			else
				reason := Void
			end
		ensure
			reason_set: (reason = Void) = (a_reason = Void)
			same_text: attached reason as l_text and then a_reason /= Void implies l_text.same_string_general (a_reason)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			reason := a_fields.text ("reason")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("reason", reason, False)
		end

end
