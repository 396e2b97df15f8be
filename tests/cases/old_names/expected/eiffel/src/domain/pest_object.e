note
	description: "Pest object."

class
	PEST_OBJECT

inherit
	API_ANSWER

	PEST

create
	make_from_json

feature -- Access

	legs: INTEGER_64
			-- The JSON field `legs'.

feature -- Status report

	has_legs: BOOLEAN
			-- Is `legs' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			legs := a_fields.integer_64 (once "legs")
			has_legs := a_fields.is_integer_64 (once "legs")
		end

end
