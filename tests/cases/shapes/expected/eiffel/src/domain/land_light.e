note
	description: "LandLight."

class
	LAND_LIGHT

inherit
	LIGHT
		redefine
			read_fields
		end

create
	make_from_json

feature -- Access

	stands_in: detachable FIELD
			-- The JSON field `standsIn'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			stands_in := (create {API_MODEL_CODEC [FIELD]}).field (a_fields, once "standsIn")
			Precursor (a_fields)
		end

end
