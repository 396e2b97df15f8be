note
	description: "Raised board."

class
	RAISED_BOARD

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	length: REAL_64
			-- The JSON field `length'.

feature -- Status report

	has_length: BOOLEAN
			-- Is `length' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			length := a_fields.real_64 (once "length")
			has_length := a_fields.is_real_64 (once "length")
		end

end
