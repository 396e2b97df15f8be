note
	description: "shipArrived webhook."

class
	SHIP_ARRIVED_WEBHOOK

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	pier: detachable STRING_32
			-- The JSON field `pier'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			pier := a_fields.text (once "pier")
		end

end
