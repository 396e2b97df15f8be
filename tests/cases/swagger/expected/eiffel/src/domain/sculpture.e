note
	description: "Sculpture."

class
	SCULPTURE

inherit
	THING
		redefine
			read_fields
		end

create
	make_from_json

feature -- Access

	weight: REAL_64
			-- The JSON field `weight'.

feature -- Status report

	has_weight: BOOLEAN
			-- Is `weight' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			weight := a_fields.real_64 (once "weight")
			has_weight := a_fields.is_real_64 (once "weight")
			Precursor (a_fields)
		end

end
