note
	description: "Pest object."

class
	PEST_OBJECT_2

inherit
	API_ANSWER

	PEST

create
	make_from_json

feature -- Access

	slime: BOOLEAN
			-- The JSON field `slime'.

feature -- Status report

	has_slime: BOOLEAN
			-- Is `slime' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			slime := a_fields.boolean (once "slime")
			has_slime := a_fields.is_boolean (once "slime")
		end

end
