note
	description: "Field."

class
	FIELD

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	acres: REAL_64
			-- The JSON field `acres'.

feature -- Status report

	has_acres: BOOLEAN
			-- Is `acres' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			acres := a_fields.real_64 (once "acres")
			has_acres := a_fields.is_real_64 (once "acres")
		end

end
