note
	description: "Answer."

class
	ANSWER

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	parcel: detachable PARCEL
			-- The JSON field `parcel'.

	colour: detachable STRING_32
			-- The JSON field `colour'. Known values: {COLOUR}.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			parcel := (create {API_MODEL_CODEC [PARCEL]}).field (a_fields, once "parcel")
			colour := a_fields.text (once "colour")
		end

end
