note
	description: "Pet."

class
	PET

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	full_name: detachable STRING_32
			-- The JSON field `nm'.

	house: detachable PET_HOUSE
			-- The JSON field `home'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			full_name := a_fields.text (once "nm")
			house := (create {API_MODEL_CODEC [PET_HOUSE]}).field (a_fields, once "home")
		end

end
