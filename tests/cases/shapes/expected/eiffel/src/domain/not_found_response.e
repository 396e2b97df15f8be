note
	description: "NotFound response."

class
	NOT_FOUND_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	reason: detachable STRING_32
			-- The JSON field `reason'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			reason := a_fields.text (once "reason")
		end

end
